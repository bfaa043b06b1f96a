// The text of a table whose cells are given row by row: a line for each row, in it what each of its columns says.
import type { TableCell } from "#lib/domain/block.ts";
import { readPlaces } from "../layout/tables/read-places.ts";
import type { CellSpan } from "../layout/tables/table.ts";

/** A table of more is no table that somebody reads, and not worth the room: its cells are said once each. */
const MAX_PLACES = 200_000;

type PlacedCell = CellSpan & Pick<TableCell, "text">;

type Rows = readonly (readonly TableCell[])[];

export function tableText(rows: Rows): string {
  const lines = readSpans(rows) ?? rows.map((row) => row.map(({ text }) => ({ text: text.replaceAll("\n", " ") })));
  return lines.map((places) => places.map(({ text }) => text).join(" | ")).join("\n");
}

/** Null where no cell spans, or too many do. */
function readSpans(rows: Rows) {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hasSpans = rows.some((row) => row.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1));
  if (!hasSpans || rows.length * widest > MAX_PLACES) return null;
  const grid = toGrid(rows);
  return grid.rowCount * grid.columnCount > MAX_PLACES ? null : readPlaces(grid);
}

/** Columns are where cells begin: "over a hundred" means over all that there are. */
function toGrid(rows: Rows) {
  const cells = placeCells(rows);
  const edges = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const columnOf = new Map(edges.map((edge, index) => [edge, index]));
  const narrowed = cells.map((cell) => {
    const column = columnOf.get(cell.column) ?? 0;
    let end = column + 1;
    while ((edges[end] ?? Number.POSITIVE_INFINITY) < cell.column + cell.colSpan) end++;
    return { ...cell, column, colSpan: end - column };
  });
  return { cells: narrowed, rowCount: rows.length, columnCount: edges.length };
}

/** As browsers do: each in the first columns that no cell from above reaches down into. */
function placeCells(rows: Rows): PlacedCell[] {
  let above: PlacedCell[] = [];
  return rows.flatMap((row, at) => {
    const reaching = above.filter((cell) => cell.row + cell.rowSpan > at);
    const placed = placeRow(row, at, reaching);
    above = [...reaching, ...placed].sort((a, b) => a.column - b.column);
    return placed;
  });
}

/** `reaching` by column. */
function placeRow(row: readonly TableCell[], at: number, reaching: readonly PlacedCell[]): PlacedCell[] {
  let column = 0;
  let passed = 0;
  return row.map(({ colSpan, rowSpan, text }) => {
    for (let cell = reaching[passed]; cell && cell.column <= column; cell = reaching[++passed]) {
      column = Math.max(column, cell.column + cell.colSpan);
    }
    const placed = { row: at, column, rowSpan, colSpan, text };
    column += colSpan;
    return placed;
  });
}
