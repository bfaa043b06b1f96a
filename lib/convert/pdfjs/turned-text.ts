// Text that does not run from left to right: side tabs, watermarks. It is joined in its own direction.
import { composeText } from "../layout/lines/compose-text.ts";
import type { TurnedText } from "../layout/page-content.ts";
import { type Rect, unite } from "../layout/rect.ts";
import type { Direction, PlacedGlyph } from "./place-glyphs.ts";

/** In shares of the size: how far a glyph may stand from the line of the one before, and from its end. */
const OFF_LINE = 0.3;
const MAX_GAP = 1.5;

export function isTurned(glyph: PlacedGlyph): boolean {
  return glyph.direction.x < 0.98;
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

/** Place along, and away from, a direction. */
function along({ left, baseline }: PlacedGlyph, { x, y }: Direction): { at: number; off: number } {
  return { at: left * x + baseline * y, off: baseline * x - left * y };
}

function isNext(last: PlacedGlyph, glyph: PlacedGlyph): boolean {
  const { direction } = last;
  if (Math.abs(direction.x - glyph.direction.x) + Math.abs(direction.y - glyph.direction.y) > 0.05) return false;
  const from = along(last, direction);
  const to = along(glyph, direction);
  const gap = to.at - from.at - last.advance;
  return Math.abs(to.off - from.off) < OFF_LINE * last.size && gap > -last.size && gap < MAX_GAP * last.size;
}

function toText(group: readonly PlacedGlyph[]): TurnedText {
  const straight = group.map((glyph) => {
    const { at, off } = along(glyph, glyph.direction);
    return { ...glyph, left: at, right: at + glyph.advance, baseline: off };
  });
  const area = unite(group.map(areaOf));
  const [first] = group;
  const style = first?.style ?? { font: "", isBold: false, isItalic: false, isMonospaced: false, color: "" };
  return { ...area, text: composeText(straight), size: first?.size ?? 0, style };
}

function areaOf({ left, baseline, advance, size, direction }: PlacedGlyph): Rect {
  const [endX, endY] = [left + direction.x * advance, baseline + direction.y * advance];
  const [topX, topY] = [left + direction.y * size * 0.8, baseline - direction.x * size * 0.8];
  return {
    left: Math.min(left, endX, topX),
    right: Math.max(left, endX, topX),
    top: Math.min(baseline, endY, topY),
    bottom: Math.max(baseline, endY, topY),
  };
}
