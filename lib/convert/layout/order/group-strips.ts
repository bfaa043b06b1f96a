// A region is cut along its gaps into strips; those that share a gutter are read together.

import { type Rect, unite } from "../rect.ts";
import { findGutter } from "./find-gutter.ts";
import type { Ordered } from "./ordered.ts";
import { readEntries } from "./read-entries.ts";

/** In points: columns that begin so near to each other in height begin together. */
const SAME_TOP = 3;
/** In shares of its height: the room over a line that goes on with the one above. */
const MAX_LEADING = 0.6;
/** In shares of the width: how far from the middle of both columns a title over them may stand. */
const OFF_CENTRE = 0.03;
/** A heading in a box stands so far in from the text (points). */
const MAX_INDENT = 30;

/** Items that overlap in height, directly or over others, are one strip. */
export function cutStrips<T extends Rect>(items: readonly T[]): T[][] {
  const strips: T[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (item.top >= bottom) strips.push([item]);
    else strips.at(-1)?.push(item);
    bottom = Math.max(bottom, item.bottom);
  }
  return strips;
}

export function hasColumns(items: readonly Ordered[]): boolean {
  return findGutter(items) !== null || readEntries(items) !== null;
}

/** Strips that follow each other are read together as long as one gutter runs through them all. */
export function groupStrips<T extends Ordered>(strips: readonly T[][]): T[][] {
  const groups: T[][] = [];
  let start = 0;
  while (start < strips.length) {
    if (isTail(strips[start - 1], strips[start], strips[start + 1])) {
      groups.push(strips[start] ?? []);
      start++;
      continue;
    }
    const reach = reachOfGutter(strips, start);
    groups.push(strips.slice(start, reach).flat());
    start = reach;
  }
  return groups;
}

/** Where the strips end through which one gutter runs, from `start` on: it may need several before there is enough on both of its sides. */
function reachOfGutter(strips: readonly (readonly Ordered[])[], start: number): number {
  let end = start + 1;
  let reach = end;
  while (end < strips.length && !isFullWidth(strips[end] ?? [], strips.slice(start, end).flat())) {
    if (reach === end && isSectionHead(strips, start, end)) break;
    end++;
    if (hasColumns(strips.slice(start, end).flat())) reach = end;
  }
  return reach;
}

/** The short last line of a text that runs over both columns: below its full line, nearer to it than to what follows. */
function isTail(above: readonly Rect[] = [], strip: readonly Rect[] = [], below: readonly Rect[] = []): boolean {
  const [[full, ...besides], [last, ...others]] = [above, strip];
  if (!full || !last || besides.length + others.length > 0 || below.length === 0) return false;
  const height = last.bottom - last.top;
  const isAlike = Math.abs(last.left - full.left) <= 2 && Math.abs(full.bottom - full.top - height) <= 0.1 * height;
  const gap = last.top - full.bottom;
  return isAlike && full.right > last.right && gap <= MAX_LEADING * height && unite(below).top - last.bottom > gap + 2;
}

/** A strip of one item that is as wide as all that came before crosses every gutter. */
function isFullWidth(strip: readonly Rect[], before: readonly Rect[]): boolean {
  const [only, ...others] = strip;
  if (!only || others.length > 0) return false;
  const area = unite(before);
  return only.left <= area.left + 2 && only.right >= area.right - 2 && before.length > 1;
}

/** Alone over the gutter, in the middle; or at the left of both columns, where both begin anew below, or something over both does. */
export function isSectionHead(strips: readonly (readonly Ordered[])[], start: number, at: number): boolean {
  const [only, ...others] = strips[at] ?? [];
  if (!only?.isProminent || others.length > 0 || at === start) return false;
  const above = strips.slice(start, at).flat();
  const gutter = findGutter(above);
  if (gutter === null) return false;
  const area = unite(above);
  if (only.left < gutter && only.right > gutter) return isCentred(only, area);
  if (only.right > gutter || only.left > area.left + MAX_INDENT) return false;
  const below = strips[at + 1] ?? [];
  const [besides, beyond] = [below.filter((item) => item.right <= gutter), below.filter((item) => item.left >= gutter)];
  return besides.length + beyond.length < below.length || isSameTop(besides, beyond);
}

function isCentred({ left, right }: Rect, area: Rect): boolean {
  return Math.abs(left + right - area.left - area.right) <= 2 * OFF_CENTRE * (area.right - area.left);
}

function isSameTop(left: readonly Rect[], right: readonly Rect[]): boolean {
  return left.length > 0 && right.length > 0 && Math.abs(unite(left).top - unite(right).top) <= SAME_TOP;
}
