// Pieces of text that share a baseline, as rows from top to bottom.
import type { Line } from "../line.ts";
import { unite } from "../rect.ts";

const SAME_BASELINE = 0.35;

export interface AlignedRow {
  /** From left to right. */
  readonly pieces: readonly Line[];
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly fontSize: number;
}

export function alignRows(pieces: readonly Line[]): AlignedRow[] {
  const rows: Line[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const [first] = rows.at(-1) ?? [];
    if (first && piece.baseline - first.baseline <= SAME_BASELINE * Math.max(first.fontSize, piece.fontSize)) {
      rows.at(-1)?.push(piece);
    } else rows.push([piece]);
  }
  return rows.map(toRow);
}

function toRow(pieces: readonly Line[]): AlignedRow {
  const { top, bottom } = unite(pieces);
  const [first] = pieces;
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  return { pieces: sorted, top, bottom, baseline: first?.baseline ?? 0, fontSize: first?.fontSize ?? 1 };
}
