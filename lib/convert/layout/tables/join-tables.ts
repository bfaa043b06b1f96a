// A table that goes on over a page's end is one: its columns stand at the same places, its head may be repeated.

import type { PageSize } from "../to-box.ts";
import type { Table, TableCellContent } from "./table.ts";

/** A table, or the part of one that stands on a page. */
export interface PlacedTable {
  readonly table: Table;
  readonly page: PageSize;
}

/** In points. */
const SAME_EDGE = 6;
const MIN_COLUMNS = 2;

/** Whether `after`, first on the next page, goes on with `before`, last on its own; `first` has the head of them all. */
export function isTableContinued(first: Table, before: PlacedTable, after: PlacedTable): boolean {
  const [a, b] = [before.table, after.table];
  const isSameShape =
    a.columnCount === b.columnCount &&
    a.columnCount >= MIN_COLUMNS &&
    Math.abs(a.left - b.left) <= SAME_EDGE &&
    Math.abs(a.right - b.right) <= SAME_EDGE;
  const isNextPage = after.page.number === before.page.number + 1;
  return isNextPage && isSameShape && (b.headerRows === 0 || headOf(first) === headOf(b));
}

/** What the second part adds: a head that says the same again is left out. */
export function withoutHead(first: Table, next: Table): Table {
  const { headerRows, rowCount } = next;
  if (headerRows === 0 || headOf(first) !== headOf(next)) return next;
  const cells = next.cells.filter((cell) => cell.row >= headerRows);
  return {
    ...next,
    rowCount: rowCount - headerRows,
    headerRows: 0,
    cells: cells.map((cell): TableCellContent => ({ ...cell, row: cell.row - headerRows })),
  };
}

function headOf({ cells, headerRows }: Table): string {
  return cells
    .filter((cell) => cell.row < headerRows)
    .map((cell) => cell.text)
    .join("\n");
}
