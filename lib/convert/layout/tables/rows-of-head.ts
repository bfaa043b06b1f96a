// The head over rows that stand in line: bold words, or what stands over their cells, where its own first column may be empty.
import type { Line } from "../line.ts";
import type { AlignedRow } from "./aligned-rows.ts";
import { isMarked } from "./is-marked.ts";

/** In points: how far a head may stand out of line with its column. */
const IN_LINE = 2.5;
const MAX_ROWS = 4;
/** In shares of the font size: the room above a row. */
const MAX_GAP = 1.6;

/** How many of `above`, the rows over a table's first row, are its head: the last ones. */
export function countRowsOfHead(above: readonly AlignedRow[], first: AlignedRow): number {
  let count = 0;
  let below = first;
  while (count < MAX_ROWS) {
    const row = above.at(-1 - count);
    if (!row || below.top - row.bottom > MAX_GAP * below.fontSize || !isHead(row, first)) break;
    count++;
    below = row;
  }
  return count;
}

/** Several words, or one that stands over no first column: that would be a heading of it all. */
function isHead({ pieces }: AlignedRow, first: AlignedRow): boolean {
  const [stub, ...cells] = first.pieces;
  if (!stub || cells.length === 0) return false;
  const isOverStub = pieces.some((piece) => piece.left < stub.right);
  const isBold = pieces.every(isMarked) && !first.pieces.some(isMarked);
  const isInLine = pieces.every((piece) => cells.some((cell) => isOver(piece, cell)));
  const isWithin = pieces.every((piece) => first.pieces.some((cell) => isOver(piece, cell)) || !isOverStub);
  if (pieces.length === 1) return isBold && isInLine;
  return isBold ? isWithin : isInLine && !isOverStub;
}

/** In line with it at one side, or in the middle. */
function isOver(a: Line, b: Line): boolean {
  return [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2].some(
    (off) => Math.abs(off) <= IN_LINE,
  );
}
