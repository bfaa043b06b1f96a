// A table as a block: cells row by row, and the text in which each cell has its place.
import type { Block, TableCell } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";
import { type PageSize, toBox } from "../to-box.ts";
import type { PlacedTable } from "./join-tables.ts";
import type { TableCellContent } from "./table.ts";

/** `parts` follow each other over pages. */
export function toTableBlock(parts: readonly PlacedTable[]): Block {
  const rows: TableCell[][] = [];
  const spans: TextSpan[] = [];
  let text = "";
  for (const { cells, page, headerRows } of parts.flatMap(rowsOf)) {
    if (rows.length > 0) text += "\n";
    cells.forEach((cell, index) => {
      if (index > 0) text += " | ";
      if (cell.text !== "")
        spans.push({ start: text.length, end: text.length + cell.text.length, box: toBox(cell, page) });
      // A line of the text is a row: the lines of a cell are one in it.
      text += cell.text.replaceAll("\n", " ");
    });
    rows.push(cells.map((cell) => toCell(cell, headerRows)));
  }
  return { kind: "table", rows, text, page: parts[0]?.page.number ?? 1, spans };
}

interface PlacedRow {
  readonly cells: readonly TableCellContent[];
  readonly page: PageSize;
  readonly headerRows: number;
}

/** A row in which no cell begins still stands there, empty: the cells above span over it. */
function rowsOf({ table: { cells, rowCount, headerRows }, page }: PlacedTable): PlacedRow[] {
  return Array.from({ length: rowCount }, (_, row) => {
    return { cells: cells.filter((cell) => cell.row === row), page, headerRows };
  });
}

function toCell({ text, rowSpan, colSpan, row }: TableCellContent, headerRows: number): TableCell {
  return { text, rowSpan, colSpan, isHeader: row < headerRows };
}
