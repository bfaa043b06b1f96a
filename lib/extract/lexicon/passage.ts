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
  /** Of a cell: its column from 0, and the first cell of its row. */
  readonly column: number;
  readonly rowHead: string;
  readonly isHeaderRow: boolean;
}
