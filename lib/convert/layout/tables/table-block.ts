// A table as a block: cells row by row, and the text in which each cell has its place.
import type { Block, TableCell } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";
import { type PageSize, toBox } from "../to-box.ts";
import type { PlacedTable } from "./join-tables.ts";
import { type Place, readPlaces } from "./read-places.ts";
import type { Table, TableCellContent } from "./table.ts";

/** `parts` follow each other over pages. */
export function toTableBlock(parts: readonly PlacedTable[]): Block {
  const spans: TextSpan[] = [];
  let text = "";
  for (const { places, page } of parts.flatMap(linesOf)) {
    places.forEach(({ text: shown, cell }, index) => {
      if (index > 0) text += " | ";
      if (cell && shown !== "")
        spans.push({ start: text.length, end: text.length + shown.length, box: toBox(cell, page) });
      text += shown;
    });
    text += "\n";
  }
  const rows = parts.flatMap(({ table }) => rowsOf(table));
  return { kind: "table", rows, text: text.slice(0, -1), page: parts[0]?.page.number ?? 1, spans };
}

interface PlacedLine {
  readonly places: readonly Place[];
  readonly page: PageSize;
}

function linesOf({ table, page }: PlacedTable): PlacedLine[] {
  return readPlaces(table).map((places) => ({ places, page }));
}

/** A row in which no cell begins still stands there, empty: the cells above span over it. */
function rowsOf({ cells, rowCount, headerRows }: Table): TableCell[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    cells.filter((cell) => cell.row === row).map((cell) => toCell(cell, headerRows)),
  );
}

function toCell({ text, rowSpan, colSpan, row }: TableCellContent, headerRows: number): TableCell {
  return { text, rowSpan, colSpan, isHeader: row < headerRows };
}
