// Reading order: a page is cut along its gutters into columns and along its gaps into strips, then read piece by piece.

import type { Rect } from "../rect.ts";
import { findGutter, MIN_GUTTER } from "./find-gutter.ts";
import { cutStrips, groupStrips, hasColumns, isSectionHead } from "./group-strips.ts";
import type { Ordered } from "./ordered.ts";
import { readEntries } from "./read-entries.ts";

/** A page of more pieces than this is a map or a plan: it is read from top to bottom. */
const MAX_ITEMS = 1200;

/** The items in reading order, in groups: each is one column, or what stands over the whole width between columns. */
export function orderRegions<T extends Ordered>(items: readonly T[]): T[][] {
  if (items.length === 0) return [];
  if (items.length > MAX_ITEMS) return [sortLines(items)];
  const entries = readEntries(items);
  if (entries !== null) return [entries];
  const gutter = findGutter(items);
  return gutter === null ? orderStrips(items) : orderColumns(items, gutter);
}

function orderColumns<T extends Ordered>(items: readonly T[], gutter: number): T[][] {
  const strips = cutStrips(items);
  const head = strips.findIndex((_, at) => isSectionHead(strips, 0, at));
  if (head > 0) return [strips.slice(0, head), strips.slice(head)].flatMap((part) => orderRegions(part.flat()));
  const left = items.filter((item) => item.right <= gutter);
  return [...orderRegions(left), ...orderRegions(items.filter((item) => item.right > gutter))];
}

function orderStrips<T extends Ordered>(items: readonly T[]): T[][] {
  const regions: T[][] = [];
  let isOpen = false;
  for (const group of groupStrips(cutStrips(items))) {
    const isParted = group.length < items.length && hasColumns(group);
    if (isParted) regions.push(...orderRegions(group));
    else if (isOpen) regions.at(-1)?.push(...readStrips(group));
    else regions.push(readStrips(group));
    isOpen = !isParted;
  }
  return regions;
}

function readStrips<T extends Rect>(items: readonly T[]): T[] {
  return cutStrips(items).flatMap((strip) => readStrip(strip));
}

/** A label beside lines that are not its own is read before them; what shares a line with it is read across. */
function readStrip<T extends Rect>(strip: readonly T[]): T[] {
  const [label, ...others] = [...strip].sort((a, b) => a.left - b.left);
  if (!label || others.length < 2) return sortLines(strip);
  const isApart = others.every(({ left, bottom }) => {
    return left - label.right >= MIN_GUTTER && Math.abs(bottom - label.bottom) > 2;
  });
  return isApart ? [label, ...sortLines(others)] : sortLines(strip);
}

function sortLines<T extends Rect>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (Math.abs(a.bottom - b.bottom) <= 2 ? a.left - b.left : a.bottom - b.bottom));
}
