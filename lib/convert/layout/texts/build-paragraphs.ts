// The lines of a region become paragraphs: a change of type, a gap, an indent, a list marker or a short line's full stop ends one.
import type { PageLayout } from "../analyse-page.ts";
import type { Line } from "../line.ts";
import { splitMarker } from "../lines/list-marker.ts";
import type { LayoutItem } from "../order/layout-item.ts";
import { orderPage } from "../order/order-page.ts";
import { unite } from "../rect.ts";
import type { Paragraph, Part } from "./paragraph.ts";

const SIZE_STEP = 0.08;
const WIDE_LEADING = 1.3;
/** One empty line leaves a listing whole. */
const LISTING_LEADING = 2.2;
/** In shares of the font size. */
const USUAL_LEADING = 1.25;
const MAX_LEADING = 2.2;
const MIN_STEPS = 4;
const INDENT = 0.9;
const SHORT_LINE = 0.85;
const FULL_LINE = 0.92;
const LONG_LINE = 0.7;
const RAGGED = 0.06;
/** In shares of the font size: how far back to the left a row of labels begins anew. */
const LABEL_OUTDENT = 5;

interface Region {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly leading: (line: Line) => number;
  readonly marked: MarkedLines;
}

/** What the whole document says of its lines. */
export interface MarkedLines {
  readonly furniture: ReadonlySet<Line>;
  readonly listings: ReadonlySet<Line>;
}

export function buildParagraphs(page: PageLayout, marked: MarkedLines): Part[] {
  const regions = orderPage(page, marked.furniture);
  const leading = measureLeading(regions.map((region) => linesOf(region, marked.furniture)));
  return regions.flatMap((region) => splitRegion(region, page.number, marked, leading));
}

function linesOf(items: readonly LayoutItem[], furniture: ReadonlySet<Line>): Line[] {
  return items.flatMap((item) => (item.kind === "line" && !furniture.has(item.line) ? [item.line] : []));
}

function splitRegion(items: readonly LayoutItem[], page: number, marked: MarkedLines, pageLeading: Leading): Part[] {
  const lines = linesOf(items, marked.furniture);
  const { left, right } = unite(lines);
  const region: Region = {
    page,
    left,
    right,
    leading: measureLeading([lines], pageLeading),
    marked,
  };
  const parts: Part[] = [];
  let open: Paragraph | null = null;
  let above: Line | null = null;
  for (const item of items) {
    if (item.kind !== "line") {
      parts.push({ ...item, page });
      open = null;
      above = null;
      continue;
    }
    const isFurniture = marked.furniture.has(item.line);
    if (open && !isFurniture && !isBreak(open, item.line, region)) open.lines.push(item.line);
    else {
      const next = beginParagraph(item.line, above, region);
      parts.push(next);
      open = isFurniture ? null : next;
    }
    above = item.line;
  }
  return parts;
}

function beginParagraph(line: Line, above: Line | null, region: Region): Paragraph {
  const isFurniture = region.marked.furniture.has(line);
  const isListing = region.marked.listings.has(line);
  return {
    kind: "text",
    lines: [line],
    page: region.page,
    marker: isFurniture || isListing || line.isTurned ? null : (splitMarker(line.text)?.marker ?? null),
    regionLeft: region.left,
    regionRight: region.right,
    isFurniture,
    isListing,
    spaceAbove: above ? (line.baseline - above.baseline) / Math.max(1, line.fontSize) : Number.POSITIVE_INFINITY,
  };
}

type Leading = (line: Line) => number;

/** The usual distance of baselines, by font size; where a region has too few lines to tell, it is no more than its page's. */
function measureLeading(regions: readonly (readonly Line[])[], ofPage: Leading | null = null): Leading {
  const steps = Map.groupBy(regions.flatMap(stepsOf), ({ size }) => size);
  const sorted = new Map(
    [...steps].map(([size, found]) => [size, found.map(({ step }) => step).sort((a, b) => a - b)]),
  );
  return (line) => {
    const own = sorted.get(Math.round(line.fontSize)) ?? [];
    // Below the middle: gaps between paragraphs are in there too.
    const usual = own[Math.floor(own.length * 0.3)] ?? USUAL_LEADING * line.fontSize;
    return ofPage !== null && own.length < MIN_STEPS ? Math.min(usual, ofPage(line)) : usual;
  };
}

/** From each line to the next of its size. */
function stepsOf(lines: readonly Line[]): { readonly size: number; readonly step: number }[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || Math.abs(next.fontSize - line.fontSize) > SIZE_STEP * line.fontSize) return [];
    const step = next.baseline - line.baseline;
    return step <= 0 || step > MAX_LEADING * line.fontSize ? [] : [{ size: Math.round(line.fontSize), step }];
  });
}

function isBreak(paragraph: Paragraph, line: Line, region: Region): boolean {
  const last = paragraph.lines.at(-1);
  if (!last || last.isContents || region.marked.listings.has(line) !== paragraph.isListing) return true;
  if (paragraph.isListing) return isFar(last, line, region, LISTING_LEADING);
  return (
    isSetApart(last, line, region) ||
    isFar(last, line, region) ||
    splitMarker(line.text) !== null ||
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
  return step > maxLeading * region.leading(last) || step < 0;
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
