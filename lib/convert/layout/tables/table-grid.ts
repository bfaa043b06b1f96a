// The grid of a ruled table: where its lines stand, where its open sides end, and where shaded bands part its rows.

import type { Fill, Glyph, Rule } from "../page-content.ts";
import { overlap, type Rect, unite } from "../rect.ts";
import { NEAR } from "./connect-rules.ts";
import { type Grid, isDrawnAcross } from "./merge-cells.ts";

/** In points: lines that reach this far beyond the last one across them leave that side of the table open. */
const OPEN_REACH = 8;

export interface TableGrid extends Grid {
  /** Some side has no line of its own: it takes more to believe in such a table. */
  readonly isOpen: boolean;
}

/** `rules` touch each other; `fills` and `glyphs` are the page's. */
export function findGrid(rules: readonly Rule[], fills: readonly Fill[], glyphs: readonly Glyph[]): TableGrid {
  const area = areaOf(rules);
  const inside = fills.filter((fill) => overlap(fill, area));
  const sides = openSides(rules, area, inside);
  const closed = [...rules, ...sides];
  const bands = bandEdges(inside, area, glyphs);
  // What parts cells may be the edge of their colour; where columns stand, only lines tell.
  const ruled = [...closed, ...bands];
  const { xs, ys } = withoutStubs(ruled, positions(ruled, false), positions(ruled, true));
  return { rules: [...ruled, ...inside.flatMap(sideEdges)], xs, ys, isOpen: sides.length > 0 };
}

function areaOf(rules: readonly Rule[]): Rect {
  return unite(
    rules.map(({ isHorizontal, at, from, to }) =>
      isHorizontal ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to },
    ),
  );
}

/** Where the lines stand, near ones as one, in order. */
function positions(rules: readonly Rule[], isHorizontal: boolean): number[] {
  const found: number[] = [];
  const places = rules.filter((rule) => rule.isHorizontal === isHorizontal).map((rule) => rule.at);
  for (const at of places.sort((a, b) => a - b)) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) found.push(at);
  }
  return found;
}

/** Lines for the sides that have none, where the lines across them, or the colours within, end together. */
function openSides(rules: readonly Rule[], area: Rect, fills: readonly Fill[]): Rule[] {
  return [true, false].flatMap((isHorizontal) => {
    const places = positions(rules, isHorizontal);
    const [from, to] = isHorizontal ? [area.left, area.right] : [area.top, area.bottom];
    const [first, last] = isHorizontal ? [area.top, area.bottom] : [area.left, area.right];
    const ends = [
      ...rules.flatMap((rule) => (rule.isHorizontal === isHorizontal ? [] : [rule.from, rule.to])),
      ...fills.flatMap(({ left, right, top, bottom }) => (isHorizontal ? [top, bottom] : [left, right])),
    ];
    const isShared = (at: number) => ends.filter((end) => Math.abs(end - at) <= NEAR).length > 1;
    return [
      ...((places[0] ?? first) - first > OPEN_REACH && isShared(first) ? [first] : []),
      ...(last - (places.at(-1) ?? last) > OPEN_REACH && isShared(last) ? [last] : []),
    ].map((at) => ({ isHorizontal, at, from, to }));
  });
}

/** Above and below colours that together run over the whole width, behind text. */
function bandEdges(fills: readonly Fill[], area: Rect, glyphs: readonly Glyph[]): Rule[] {
  const bands = Map.groupBy(fills, (fill) => `${Math.round(fill.top)} ${Math.round(fill.bottom)}`);
  return [...bands.values()].flatMap((band): Rule[] => {
    const { left, right, top, bottom } = unite(band);
    const isWhole = left <= area.left + NEAR && right >= area.right - NEAR;
    const isWithin = top >= area.top - NEAR && bottom <= area.bottom + NEAR;
    const hasText = () =>
      glyphs.some(({ baseline, size, left: x }) => {
        const y = baseline - 0.3 * size;
        return y > top && y < bottom && x > area.left && x < area.right && size <= bottom - top;
      });
    if (!isWhole || !isWithin || !hasText()) return [];
    return [top, bottom].map((at) => ({ isHorizontal: true, at, from: area.left, to: area.right }));
  });
}

function sideEdges({ left, right, top, bottom }: Fill): Rule[] {
  return [left, right].map((at) => ({ isHorizontal: false, at, from: top, to: bottom }));
}

/** A place at which no field has its edge drawn is none: ticks, and lines that stop short. */
function withoutStubs(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): Pick<Grid, "xs" | "ys"> {
  const isEdge = (isHorizontal: boolean, at: number, across: readonly number[]) =>
    across.some((from, index) => {
      const to = across[index + 1];
      return to !== undefined && isDrawnAcross(rules, { isHorizontal, at, from, to });
    });
  return { xs: xs.filter((at) => isEdge(false, at, ys)), ys: ys.filter((at) => isEdge(true, at, xs)) };
}
