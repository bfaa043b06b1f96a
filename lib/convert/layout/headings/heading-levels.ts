// The level of each heading: by its look, unless an outline or a contents page says otherwise; a cover's title is above all.

import type { Paragraph } from "../texts/paragraph.ts";
import type { Piece } from "../texts/piece.ts";
import { outlineOfContents } from "./contents-outline.ts";
import { isNamedBy, type LevelOf, levelsByOutline, type OutlineEntry } from "./outline-levels.ts";
import { rankHeadings } from "./rank-headings.ts";

const MAX_LEVEL = 6;

/** `title` is the cover's, where there is one; `outline` the document's own. */
export function headingLevels(
  pieces: readonly Piece[],
  title: Paragraph | null,
  outline: readonly OutlineEntry[],
): LevelOf {
  const headings = pieces.flatMap((piece) => (piece.kind === "heading" ? [piece.paragraph] : []));
  const others = headings.filter((heading) => heading !== title);
  const entries = outline.length > 0 ? outline : outlineOfContents(pieces.flatMap(linesOf));
  const level = levelsByOutline(others, rankHeadings(others), entries);
  if (title === null) return level;
  // An outline that names the title has left a level for it.
  const below = isNamedBy(title, entries) ? 0 : 1;
  return (heading) => (heading === title ? 1 : Math.min(MAX_LEVEL, below + level(heading)));
}

function linesOf(piece: Piece) {
  return piece.kind === "table" || piece.kind === "figure" ? [] : piece.lines.map(({ line }) => line);
}
