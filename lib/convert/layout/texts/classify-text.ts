// What a paragraph is, by how it is set against the document's usual text: heading, list item, caption, footnote or plain.
import type { DocumentStyle } from "./measure-style.ts";
import type { Paragraph } from "./paragraph.ts";

export type TextKind = "heading" | "list-item" | "caption" | "footnote" | "paragraph" | "furniture";

const MAX_HEADING_CHARS = 160;
const MAX_HEADING_LINES = 3;
const LARGER = 1.12;
const CAPTION =
  /^(?:fig(?:ure|\.)|tab(?:leau|le|\.)|photo|sch[ée]ma|illustration|graphique|image|chart|box|encadr[ée])\s*(?:(?:n°\s*)?[\dIVX]+(?:[.\-–]\d+)*\s*(?:[.:–—|-]|$|(?-i:\p{Lu}))|:)/iu;
const SECTION_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){1,4}\.?|[IVX]{1,5}[.)]|\d{1,2}[.)]?|[A-Z][.)])\s+\p{Lu}/u;

/** "2.1 La remontée", and what leads elsewhere. */
const PART_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+\p{Lu}\p{Ll}/u;
const LINK = /https?:|www\.|@/iu;
/** Such a heading leaves room beside it: its share of the region, at most. Of 255, what parts the channels of a colour. */
const SHORT = 0.8;
const MIN_HUE = 60;
/** All of it between quotation marks: what somebody said, set large. */
const QUOTED = /^[«“„"].*[»”"][.,!?]?$/u;
/** What is equal to something is a formula, however bold. */
const EQUATION = /[=≈≠≤≥∝]/u;

export function classifyText(
  paragraph: Paragraph,
  style: DocumentStyle,
  pageHeight: number,
  isLabel: boolean,
): TextKind {
  const text = paragraph.lines.map((line) => line.text).join(" ");
  // A mark without a letter or a number is an ornament.
  if (paragraph.isFurniture || !/[\p{L}\p{N}]/u.test(text)) return "furniture";
  if (paragraph.isListing) return "paragraph";
  if (isFootnote(paragraph, text, style, pageHeight)) return "footnote";
  if (CAPTION.test(text) && text.length < 3 * MAX_HEADING_CHARS) return "caption";
  if (!isLabel && isHeading(paragraph, text, style)) return "heading";
  return paragraph.marker === null ? "paragraph" : "list-item";
}

function isFootnote({ lines }: Paragraph, text: string, style: DocumentStyle, pageHeight: number): boolean {
  const [first] = lines;
  if (!first || first.top < 0.6 * pageHeight || first.fontSize > 0.9 * style.bodySize) return false;
  return /^(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡])[\s.)]*\p{L}/u.test(text);
}

function isHeading(paragraph: Paragraph, text: string, style: DocumentStyle): boolean {
  const [first] = paragraph.lines;
  if (
    !first ||
    first.isTurned ||
    paragraph.lines.some((line) => line.isContents) ||
    QUOTED.test(text) ||
    !hasHeadingShape(paragraph, text, first.fontSize / style.bodySize)
  )
    return false;
  if (first.fontSize >= LARGER * style.bodySize) return true;
  if (first.fontSize < 0.92 * style.bodySize) return false;
  if (EQUATION.test(text)) return false;
  const isBold = first.isBold && !style.isBodyBold;
  return isBold || (paragraph.spaceAbove > 1.5 && (isCapitals(text) || isSetOff(paragraph, text, style)));
}

/** In the type of the text, but short and alone: behind a section's number, or in a colour of its own. */
function isSetOff({ lines, regionLeft, regionRight }: Paragraph, text: string, style: DocumentStyle): boolean {
  const [first, ...others] = lines;
  if (!first || others.length > 0 || first.right - regionLeft > SHORT * (regionRight - regionLeft)) return false;
  if (/[.,;:!?]$/u.test(text)) return false;
  return PART_NUMBER.test(text) || (isOtherColor(first.style.color, style.bodyColor) && !LINK.test(text));
}

/** A hue that the text has not: greys are no colours. */
function isOtherColor(color: string, bodyColor: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return color !== bodyColor && Math.max(...channels) - Math.min(...channels) >= MIN_HUE;
}

/** Short, with letters, no list item, and not ended like a sentence unless it is numbered or large. */
function hasHeadingShape({ lines, marker }: Paragraph, text: string, relativeSize: number): boolean {
  if (lines.length > MAX_HEADING_LINES || text.length > MAX_HEADING_CHARS || !/\p{L}{2}/u.test(text)) return false;
  const isNumbered = SECTION_NUMBER.test(text);
  if (isNumbered) return !/[,;]$/u.test(text);
  // A text that begins small and is hardly larger than the rest goes on from somewhere.
  if (relativeSize < 1.4 && /^\p{Ll}{2}/u.test(text)) return false;
  return marker === null && !(relativeSize < 1.4 ? /[.,;]$/u : /[,;]$/u).test(text);
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.replace(/[^\p{L}]/gu, "").length >= 4;
}
