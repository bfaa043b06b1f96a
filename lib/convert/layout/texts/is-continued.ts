// Whether a paragraph in the next column, below a side note or on the next page goes on with the one before.

import type { Line } from "../line.ts";
import type { TextKind } from "./classify-text.ts";
import type { Paragraph } from "./paragraph.ts";
import type { PlacedLine } from "./text-block.ts";

/** In shares of the font size: from one line of a text to the next, and how far the lines beside a large letter are set in. */
const MAX_STEP = 1.8;
const MAX_OUTDENT = 4;
/** In points. */
const IN_LINE = 2;

interface Joinable {
  readonly kind: TextKind;
  readonly paragraph: Paragraph;
  readonly lines: readonly PlacedLine[];
}

/** Only where it is clear: set alike, no full stop before, no capital after; never within one region. */
export function isContinued(before: Joinable, after: Joinable): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (!last || !next) return false;
  if (before.paragraph.isListing !== after.paragraph.isListing) return false;
  const isElsewhere = last.page !== next.page || next.line.baseline < last.line.baseline;
  return isElsewhere && goesOn(before, last.line, next.line);
}

/** Whether it is the next line of a text that a note at its side, or a large first letter, made narrower above. */
export function isRightBelow(before: Joinable, after: Joinable): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (!last || !next || last.page !== next.page || isSameRegion(before.paragraph, after.paragraph)) return false;
  const step = next.line.baseline - last.line.baseline;
  if (before.paragraph.isListing || after.paragraph.isListing) return false;
  const outdent = last.line.left - next.line.left;
  const { fontSize } = last.line;
  const isNear = step > 0 && step <= MAX_STEP * fontSize && outdent >= -IN_LINE && outdent <= MAX_OUTDENT * fontSize;
  return isNear && goesOn(before, last.line, next.line);
}

function isSameRegion(a: Paragraph, b: Paragraph): boolean {
  return a.regionLeft === b.regionLeft && a.regionRight === b.regionRight;
}

function goesOn({ kind }: Joinable, last: Line, next: Line): boolean {
  if ((kind !== "paragraph" && kind !== "list-item") || last.isTurned || next.isTurned) return false;
  if (Math.abs(last.fontSize - next.fontSize) > 0.05 * last.fontSize || last.isBold !== next.isBold) return false;
  return /[\p{L}\p{N},\-\u00AD\u2010’'(]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
}
