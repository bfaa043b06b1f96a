// A gutter is the band that parts two columns, or a column of text from the notes beside it.
import { type Rect, unite } from "../rect.ts";

/** At least so wide (points), and what it parts at least so wide (share of the region) and so many. */
export const MIN_GUTTER = 9;
const MIN_COLUMN_SHARE = 0.18;
const MIN_COLUMN_ITEMS = 3;
/** Side notes stand at least so far off (points); so many rows in line make a table of it. */
const SIDE_GUTTER = 24;
const MIN_ALIGNED_ROWS = 2;
const SAME_SIZE = 0.85;
/** In points. */
const SAME_ROW = 2;

/** The middle of the widest band that no item crosses, with enough on both of its sides; null where there is none. */
export function findGutter(items: readonly Rect[]): number | null {
  const area = unite(items);
  const sorted = [...items].sort((a, b) => a.left - b.left);
  let best: { readonly width: number; readonly at: number } | null = null;
  let right = sorted[0]?.right ?? 0;
  for (const [index, item] of sorted.entries()) {
    const width = item.left - right;
    const at = right + width / 2;
    const isCandidate = width >= MIN_GUTTER && width > (best?.width ?? 0);
    if (isCandidate && isGutter({ left: sorted.slice(0, index), right: sorted.slice(index), area, width }))
      best = { width, at };
    right = Math.max(right, item.right);
  }
  return best?.at ?? null;
}

interface Parted {
  readonly left: readonly Rect[];
  readonly right: readonly Rect[];
  readonly area: Rect;
  readonly width: number;
}

/** Two columns of text, or a column of text and side notes well apart from it. */
function isGutter({ left, right, area, width }: Parted): boolean {
  const [a, b] = [unite(left), unite(right)];
  const narrow = Math.min(a.right - a.left, b.right - b.left);
  const few = Math.min(countRows(left), countRows(right));
  if (few >= MIN_COLUMN_ITEMS && narrow >= MIN_COLUMN_SHARE * (area.right - area.left)) return true;
  return width >= SIDE_GUTTER && Math.max(left.length, right.length) >= MIN_COLUMN_ITEMS && !isRowAligned(left, right);
}

/** Pieces of one row count once: in a line set wide, words stand apart like columns. */
function countRows(items: readonly Rect[]): number {
  const bottoms = items.map(({ bottom }) => bottom).sort((a, b) => a - b);
  return bottoms.filter((bottom, index) => index === 0 || bottom - (bottoms[index - 1] ?? 0) > SAME_ROW).length;
}

/** Things of one size that stand beside each other, row by row, are read across. */
function isRowAligned(left: readonly Rect[], right: readonly Rect[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const rows = fewer.map((item) => more.filter((other) => isOnRowOf(other, item)).length);
  const aligned = rows.filter((count) => count > 0).length;
  // One row of several fields, as a form has it, is enough.
  const isForm = rows.some((count) => count >= MIN_ALIGNED_ROWS);
  return (isForm || aligned >= MIN_ALIGNED_ROWS) && aligned >= 0.6 * fewer.length;
}

function isOnRowOf(a: Rect, b: Rect): boolean {
  const [heightA, heightB] = [a.bottom - a.top, b.bottom - b.top];
  return (
    Math.abs(a.bottom - b.bottom) <= SAME_ROW && Math.min(heightA, heightB) >= SAME_SIZE * Math.max(heightA, heightB)
  );
}
