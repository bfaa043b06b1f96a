// A passage: the smallest part of a chunk that is read for itself, a heading, a sentence, a list item or a table cell.

export interface Passage {
  readonly kind: "heading" | "sentence" | "item" | "cell";
  /** Without marker and number signs; `start` and `end` (excluded) are its offsets in the chunk's text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The headings above it, outermost first; of a heading without itself. */
  readonly path: readonly string[];
  /** What introduces a list: the sentence before it that ends with a colon. */
  readonly lead: string;
  /** Null outside of tables. */
  readonly cell: Cell | null;
}

interface Cell {
  /** From 0. */
  readonly column: number;
  /** The first cell of its row, whole. */
  readonly rowHead: string;
  /** The cell above it in the header row; "" where the table has none. */
  readonly columnHead: string;
  /** All cells of the header row; "" where the table has none. */
  readonly columnHeads: string;
  /** Of the row that names the columns, or a title across the table. */
  readonly isHeader: boolean;
}
