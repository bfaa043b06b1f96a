// What is read in each place of a table: a cell over several says its words in each, so that all stand under their head.
import type { CellSpan, TableCellContent } from "./table.ts";

/** What is longer stands in its first place alone: each time that it is read it is paid for. */
const MAX_CHARS_AGAIN = 80;

interface SpanningCell extends CellSpan {
  readonly text: string;
}

export interface Grid<Cell extends SpanningCell> {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
}

export interface Place<Cell extends SpanningCell = TableCellContent> {
  /** In one line. */
  readonly text: string;
  /** Null where the table has no cell. */
  readonly cell: Cell | null;
}

/** Row by row, a place for each column; a cell over all of them is the only one of its row. */
export function readPlaces<Cell extends SpanningCell>({ cells, rowCount, columnCount }: Grid<Cell>): Place<Cell>[][] {
  const grid = Array.from({ length: rowCount }, () => new Array<Cell | null>(columnCount).fill(null));
  for (const cell of cells) {
    const { row, column, rowSpan, colSpan } = cell;
    for (const fields of grid.slice(row, row + rowSpan)) fields.fill(cell, column, column + colSpan);
  }
  return grid.map((fields, row) => {
    const isWhole = fields.every((cell) => cell !== null && cell === fields[0]);
    return fields.slice(0, isWhole ? 1 : columnCount).map((cell, column) => toPlace(cell, row, column));
  });
}

function toPlace<Cell extends SpanningCell>(cell: Cell | null, row: number, column: number): Place<Cell> {
  if (cell === null) return { text: "", cell };
  // A line of a table's text is a row: the lines of a cell are one in it.
  const text = cell.text.replaceAll("\n", " ");
  const isAgain = row !== cell.row || column !== cell.column;
  return { text: isAgain && text.length > MAX_CHARS_AGAIN ? "" : text, cell };
}
