// Whether a paragraph in the next column or on the next page goes on with the one before.
import type { TextKind } from "./classify-text.ts";
import type { Paragraph } from "./paragraph.ts";
import type { PlacedLine } from "./text-block.ts";

interface Joinable {
  readonly kind: TextKind;
  readonly paragraph: Paragraph;
  readonly lines: readonly PlacedLine[];
}

/** Only where it is clear: set alike, no full stop before, no capital after; never within one region. */
export function isContinued(before: Joinable, after: Joinable): boolean {
  if (before.kind !== "paragraph" && before.kind !== "list-item") return false;
  const last = before.lines.at(-1);
  const next = after.lines[0];
  if (!last || !next || last.line.isTurned || next.line.isTurned) return false;
  const isElsewhere = last.page !== next.page || next.line.baseline < last.line.baseline;
  if (!isElsewhere || Math.abs(last.line.fontSize - next.line.fontSize) > 0.05 * last.line.fontSize) return false;
  if (last.line.isBold !== next.line.isBold) return false;
  return /[\p{L}\p{N},\-\u00AD\u2010’'(]$/u.test(last.line.text) && /^\p{Ll}/u.test(next.line.text);
}
