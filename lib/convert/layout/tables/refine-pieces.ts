// Where lines say that there is a table, its columns may stand closer than those that only alignment tells.

import type { Line } from "../line.ts";
import { buildPieces } from "../lines/build-rows.ts";
import type { Glyph } from "../page-content.ts";
import type { Rect } from "../rect.ts";

/** In shares of the font size. */
const FINE_GAP = 0.6;
/** In points: letters reach a little over the area in which their middle stands. */
const OVER = 4;
const BELOW = 20;

/** The pieces within the area, parted by narrower gaps; as they were where that would lose or add a character. */
export function refinePieces(pieces: readonly Line[], area: Rect, glyphs: readonly Glyph[]): readonly Line[] {
  const near = glyphs.filter(({ left, right, baseline }) => {
    return (
      left >= area.left - OVER && right <= area.right + OVER && baseline > area.top && baseline < area.bottom + BELOW
    );
  });
  const fine = buildPieces(near, FINE_GAP).filter((piece) => isWithin(piece, area));
  return charsOf(fine) === charsOf(pieces) ? fine : pieces;
}

/** By the middle of its letters. */
export function isWithin({ baseline, fontSize, left, right }: Line, area: Rect): boolean {
  const y = baseline - 0.3 * fontSize;
  return left >= area.left - OVER && right <= area.right + OVER && y > area.top && y < area.bottom;
}

function charsOf(pieces: readonly Line[]): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/ /g, "").length, 0);
}
