// Texts and tables that go on over columns and pages are one; what stands between their parts, at a page's end or at their side, does not part them.

import { isTableContinued, withoutHead } from "../tables/join-tables.ts";
import { isContinued, isRightBelow } from "./is-continued.ts";
import type { Piece, TablePiece, TextPiece } from "./piece.ts";

export function joinContinued(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let open: Piece | null = null;
  for (const piece of pieces) {
    if (piece.kind === "furniture" || piece.kind === "footnote") {
      joined.push(piece);
      continue;
    }
    if (open && takesIn(open, piece)) continue;
    const interrupted = joined.findLast((before) => takesInBelow(before, piece));
    open = interrupted ?? piece;
    if (!interrupted) joined.push(piece);
  }
  return joined;
}

/** True where `next` has become a part of `open`. */
function takesIn(open: Piece, next: Piece): boolean {
  if (open.kind === "table") return next.kind === "table" && takesInTable(open, next);
  if (open.kind === "figure" || next.kind === "table" || next.kind === "figure") return false;
  return takesInText(open, next);
}

function takesInTable(open: TablePiece, next: TablePiece): boolean {
  const [first, last, after] = [open.parts[0], open.parts.at(-1), next.parts[0]];
  if (!first || !last || !after || !isTableContinued(first.table, last, after)) return false;
  open.parts.push(...next.parts.map(({ table, page }) => ({ table: withoutHead(first.table, table), page })));
  return true;
}

function takesInText(open: TextPiece, next: TextPiece): boolean {
  if (next.kind !== "paragraph" || !isContinued(open, next)) return false;
  open.lines.push(...next.lines);
  return true;
}

/** A note may stand between the narrow lines beside it and the wide ones below. */
function takesInBelow(before: Piece, next: Piece): boolean {
  if (before.kind === "table" || before.kind === "figure" || next.kind !== "paragraph") return false;
  if (before.page !== next.page || !isRightBelow(before, next)) return false;
  before.lines.push(...next.lines);
  return true;
}
