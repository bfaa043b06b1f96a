// Text that does not run from left to right: side tabs, watermarks. It is joined in its own direction.
import { composeText } from "../layout/compose-text.ts";
import type { TurnedText } from "../layout/page-content.ts";
import { unite } from "../layout/rect.ts";
import type { PlacedGlyph } from "./place-glyphs.ts";

/** In shares of the size: how far a glyph may stand from the line of the one before, and from its end. */
const OFF_LINE = 0.3;
const MAX_GAP = 1.5;

export function isTurned(glyph: PlacedGlyph): boolean {
  return glyph.directionX < 0.98;
}

export function joinTurned(glyphs: readonly PlacedGlyph[]): TurnedText[] {
  const groups: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isNext(last, glyph)) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map(toText).filter((text) => text.text !== "");
}

/** Place along, and away from, the direction of a glyph. */
function along(glyph: PlacedGlyph, { directionX, directionY }: PlacedGlyph): { at: number; off: number } {
  return { at: glyph.x * directionX + glyph.y * directionY, off: glyph.y * directionX - glyph.x * directionY };
}

function isNext(last: PlacedGlyph, glyph: PlacedGlyph): boolean {
  if (Math.abs(last.directionX - glyph.directionX) + Math.abs(last.directionY - glyph.directionY) > 0.05) return false;
  const from = along(last, last);
  const to = along(glyph, last);
  const gap = to.at - from.at - last.advance;
  return Math.abs(to.off - from.off) < OFF_LINE * last.size && gap > -last.size && gap < MAX_GAP * last.size;
}

function toText(group: readonly PlacedGlyph[]): TurnedText {
  const straight = group.map((glyph) => {
    const { at, off } = along(glyph, glyph);
    return { ...glyph, left: at, right: at + glyph.advance, baseline: off };
  });
  const area = unite(
    group.map((glyph) => {
      const endX = glyph.x + glyph.directionX * glyph.advance;
      const endY = glyph.y + glyph.directionY * glyph.advance;
      const topX = glyph.x + glyph.directionY * glyph.size * 0.8;
      const topY = glyph.y - glyph.directionX * glyph.size * 0.8;
      return {
        left: Math.min(glyph.x, endX, topX),
        right: Math.max(glyph.x, endX, topX),
        top: Math.min(glyph.y, endY, topY),
        bottom: Math.max(glyph.y, endY, topY),
      };
    }),
  );
  const [first] = group;
  const style = first?.style ?? { font: "", isBold: false, isItalic: false, color: "" };
  return { ...area, text: composeText(straight), size: first?.size ?? 0, style };
}
