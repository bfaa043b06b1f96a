// A table as it was found on a page, before it becomes a block.
import type { Rect } from "../rect.ts";

/** Where a cell lies in the grid. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface TableCellContent extends Rect, CellSpan {
  readonly text: string;
  readonly isBold: boolean;
}

export interface Table extends Rect {
  readonly rowCount: number;
  readonly columnCount: number;
  /** By row, then by column; each at its top left. */
  readonly cells: readonly TableCellContent[];
  readonly headerRows: number;
}
