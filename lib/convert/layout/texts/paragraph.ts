// Lines that are read as one: a paragraph, a heading or a list item before it is known which.
import type { Figure } from "../figure.ts";
import type { Line } from "../line.ts";
import type { Table } from "../tables/table.ts";

export interface Paragraph {
  readonly kind: "text";
  readonly lines: Line[];
  readonly page: number;
  /** Marker and item text's left edge, where the first line begins a list item. */
  readonly marker: string | null;
  /** Width of the region that it stands in, from its left to its right edge. */
  readonly regionLeft: number;
  readonly regionRight: number;
  readonly isFurniture: boolean;
  /** Its lines stay lines. */
  readonly isListing: boolean;
  /** Space above, in shares of the font size. */
  readonly spaceAbove: number;
}

export interface TablePart {
  readonly kind: "table";
  readonly table: Table;
  readonly page: number;
}

export interface FigurePart {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly page: number;
}

export type Part = Paragraph | TablePart | FigurePart;
