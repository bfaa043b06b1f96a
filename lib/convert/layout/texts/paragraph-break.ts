// Where a paragraph ends: a change of type, a gap, an indent, a list marker, a note's mark, or a short line's full stop.
import type { Line } from "../line.ts";
import { splitMarker } from "../lines/list-marker.ts";
import { type Leading, SIZE_STEP } from "./leading.ts";
import type { Paragraph } from "./paragraph.ts";

const WIDE_LEADING = 1.3;
/** One empty line leaves a listing whole. */
const LISTING_LEADING = 2.2;
const LOOSE_LEADING = 1.7;
/** Shorter lines that go on in small letters may be a list without marks. */
const PROSE_CHARS = 40;
/** In shares of the font size. */
const INDENT = 0.9;
const SHORT_LINE = 0.85;
const FULL_LINE = 0.92;
const LONG_LINE = 0.7;
const RAGGED = 0.06;
/** In shares of the font size: how far back to the left a row of labels begins anew. */
const LABEL_OUTDENT = 5;
const WORK_NUMBER = /^\[(\d{1,3})\]\s/;

/** What the whole document says of its lines. */
export interface MarkedLines {
  readonly furniture: ReadonlySet<Line>;
  readonly listings: ReadonlySet<Line>;
}

export interface Region {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly leading: Leading;
  readonly marked: MarkedLines;
}

export function isBreak(paragraph: Paragraph, line: Line, region: Region): boolean {
  const last = paragraph.lines.at(-1);
  if (!last || last.isContents || region.marked.listings.has(line) !== paragraph.isListing) return true;
  if (paragraph.isListing) return isFar(last, line, region, LISTING_LEADING);
  return (
    isSetApart(last, line, region) ||
    isFar(last, line, region) ||
    splitMarker(line.text) !== null ||
    isNote(paragraph, line) ||
    isIndented(paragraph, last, line, region) ||
    isEnded(paragraph, last, line, region)
  );
}

/** Another size always; another weight or colour only behind a line that stops short, as a heading does. */
function isSetApart(last: Line, line: Line, region: Region): boolean {
  if (line.isTurned || last.isTurned) return true;
  if (Math.abs(line.fontSize - last.fontSize) > SIZE_STEP * Math.max(line.fontSize, last.fontSize)) return true;
  const isOther = line.isBold !== last.isBold || (line.isBold && line.style.color !== last.style.color);
  return isOther && !isFull(last, line, region);
}

/** As wide as its region, or wide and about as long as the line that follows. */
function isFull(last: Line, line: Line, region: Region): boolean {
  const width = region.right - region.left;
  const share = (last.right - last.left) / Math.max(1, width);
  return share >= FULL_LINE || (share >= LONG_LINE && last.right >= line.right - RAGGED * width);
}

function isFar(last: Line, line: Line, region: Region, maxLeading = WIDE_LEADING): boolean {
  const step = line.baseline - last.baseline;
  // Small figures above or below a line make room around it, within a sentence too.
  const isWithin =
    step <= LOOSE_LEADING * region.leading(last) && isFull(last, line, region) && isMidSentence(last, line);
  return (step > maxLeading * region.leading(last) && !isWithin) || step < 0;
}

function isMidSentence(last: Line, line: Line): boolean {
  return last.text.length >= PROSE_CHARS && /[\p{L}\p{N},]$/u.test(last.text) && /^\p{Ll}/u.test(line.text);
}

/** The next of a page's notes, behind its raised mark, or of a list of works, behind its number. */
function isNote({ lines: [first] }: Paragraph, { text }: Line): boolean {
  if (/^[⁰¹²³⁴-⁹]{1,3}\s?\p{L}/u.test(text)) return true;
  const number = WORK_NUMBER.exec(text)?.[1];
  return number !== undefined && Number(WORK_NUMBER.exec(first?.text ?? "")?.[1]) === Number(number) - 1;
}

/** A first line is set in from the lines around it; an item's own lines hang under its text. */
function isIndented(paragraph: Paragraph, last: Line, line: Line, region: Region): boolean {
  const indent = INDENT * line.fontSize;
  if (paragraph.marker !== null) {
    const [first] = paragraph.lines;
    return first !== undefined && line.left < first.left - indent;
  }
  const isIn = line.left > last.left + indent && paragraph.lines.length > 1;
  return isIn && last.left < region.left + indent && isSentenceStart(line.text);
}

/** The line before stops well before the edge, and the next begins a sentence. */
function isEnded(paragraph: Paragraph, last: Line, line: Line, region: Region): boolean {
  const width = region.right - region.left;
  const isShort = last.right < region.left + SHORT_LINE * width;
  if (isShort && /[.!?:;»”]$/u.test(last.text) && isSentenceStart(line.text)) return true;
  // The last label of a row of a form; the next row begins at the left again.
  if (last.text.endsWith(":") && line.left < last.left - LABEL_OUTDENT * line.fontSize) return true;
  // A list item whose text hangs: a line at the marker's own edge is no longer part of it.
  const [first] = paragraph.lines;
  if (paragraph.marker === null || !first || paragraph.lines.length < 2) return false;
  return last.left > first.left + 0.5 * first.fontSize && line.left < first.left + 0.5 * first.fontSize;
}

function isSentenceStart(text: string): boolean {
  return /^["«“(\s]*[\p{Lu}\d]/u.test(text);
}
