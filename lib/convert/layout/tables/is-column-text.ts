// Text set in columns fills them line by line; the cells of a table are of all lengths.
import type { AlignedRow } from "./aligned-rows.ts";

/** A line this long, in characters and as a share of the longest in its column, is one of running text. */
const MIN_CHARS = 25;
const FULL = 0.85;
/** So many of a column's lines, and so many lines at all. */
const MOST = 0.6;
const MIN_LINES = 4;

/** `separators` are the x between the columns. True where two columns at least are running text. */
export function isColumnText(rows: readonly AlignedRow[], separators: readonly number[]): boolean {
  const columns = Array.from({ length: separators.length + 1 }, (_, column) => {
    const [from, to] = [separators[column - 1] ?? -Infinity, separators[column] ?? Infinity];
    return rows.flatMap((row) => row.pieces.filter(({ left, right }) => left >= from && right <= to));
  });
  const running = columns.filter((pieces) => {
    const widest = Math.max(...pieces.map(({ left, right }) => right - left));
    const full = pieces.filter((piece) => {
      return piece.text.length >= MIN_CHARS && piece.right - piece.left >= FULL * widest;
    });
    return pieces.length >= MIN_LINES && full.length >= MOST * pieces.length;
  });
  return running.length > 1;
}
