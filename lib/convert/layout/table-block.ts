// A table as a block: cells row by row, and the text in which each cell has its place.
import type { Block, TableCell } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";
import type { Table, TableCellContent } from "./table.ts";
import { type PageSize, toBox } from "./to-box.ts";

export function toTableBlock(table: Table, page: PageSize): Block {
  const rows: TableCell[][] = [];
  const spans: TextSpan[] = [];
  let text = "";
  for (const cells of rowsOf(table)) {
    if (rows.length > 0) text += "\n";
    cells.forEach((cell, index) => {
      if (index > 0) text += " | ";
      if (cell.text !== "")
        spans.push({ start: text.length, end: text.length + cell.text.length, box: toBox(cell, page) });
      text += cell.text;
    });
    rows.push(cells.map((cell) => toCell(cell, table.headerRows)));
  }
  return { kind: "table", rows, text, page: page.number, spans };
}

/** A row in which no cell begins still stands there, empty: the cells above span over it. */
function rowsOf({ cells, rowCount }: Table): TableCellContent[][] {
  return Array.from({ length: rowCount }, (_, row) => cells.filter((cell) => cell.row === row));
}

function toCell({ text, rowSpan, colSpan, row }: TableCellContent, headerRows: number): TableCell {
  return { text, rowSpan, colSpan, isHeader: row < headerRows };
}
