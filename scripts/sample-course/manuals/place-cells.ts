// The cells of a table in its grid: where each begins, how high the rows are.
import type { Cell } from "./manual.ts";

export interface PlacedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
}

/** Cells fill their row from the left, around what reaches down from rows above. */
export function placeCells(rows: readonly (readonly Cell[])[]): PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken.has(`${row} ${column}`)) column++;
      const { text, rowSpan } = typeof cell === "string" ? { text: cell, rowSpan: 1 } : cell;
      for (let below = 0; below < rowSpan; below++) taken.add(`${row + below} ${column}`);
      return { text, row, column: column++, rowSpan };
    });
  });
}

/** As high as its highest cell; the last row of a cell over several rows makes up for what they lack. */
export function rowHeights(cells: readonly PlacedCell[], heightOf: (cell: PlacedCell) => number): number[] {
  const heights: number[] = [];
  for (const cell of cells.toSorted((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1;
    const above = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, heightOf(cell) - above);
  }
  return heights;
}

/** Rows that a cell holds together, as [first, one past the last]. */
export function rowGroups(cells: readonly PlacedCell[], rowCount: number): (readonly [number, number])[] {
  const groups: (readonly [number, number])[] = [];
  let start = 0;
  for (let row = 1; row <= rowCount; row++) {
    if (cells.some((cell) => cell.row < row && cell.row + cell.rowSpan > row)) continue;
    groups.push([start, row]);
    start = row;
  }
  return groups;
}
