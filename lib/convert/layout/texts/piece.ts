// What a page is made of, in reading order, before it becomes blocks: texts of some kind, tables, figures.
import type { PageLayout } from "../analyse-page.ts";
import type { Figure } from "../figure.ts";
import type { PlacedTable } from "../tables/join-tables.ts";
import type { TextKind } from "./classify-text.ts";
import type { Paragraph } from "./paragraph.ts";
import type { PlacedLine } from "./text-block.ts";

export interface TextPiece {
  readonly kind: TextKind;
  readonly paragraph: Paragraph;
  readonly page: PageLayout;
  /** Those of its own page, and of others over which it goes on. */
  readonly lines: PlacedLine[];
}

export interface TablePiece {
  readonly kind: "table";
  readonly page: PageLayout;
  readonly parts: PlacedTable[];
}

export interface FigurePiece {
  readonly kind: "figure";
  readonly page: PageLayout;
  readonly figure: Figure;
}

export type Piece = TextPiece | TablePiece | FigurePiece;
