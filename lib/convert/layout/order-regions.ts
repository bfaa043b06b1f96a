// Reading order: a page is cut along its gutters into columns and along its gaps into strips, then read piece by piece.
import { type Rect, unite } from "./rect.ts";

/** A gutter is at least so wide (points), and what it parts at least so wide (share of the region) and so many. */
const MIN_GUTTER = 9;
const MIN_COLUMN_SHARE = 0.18;
const MIN_COLUMN_ITEMS = 3;
/** Side notes stand at least so far off (points); so many rows in line make a table of it. */
const SIDE_GUTTER = 24;
const MIN_ALIGNED_ROWS = 2;
const SAME_SIZE = 0.85;
/** In points: columns that begin so near to each other in height begin together. */
const SAME_TOP = 3;
/** A page of more pieces than this is a map or a plan: it is read from top to bottom. */
const MAX_ITEMS = 1200;

export interface Ordered extends Rect {
  /** Whether it is set like a heading: alone between columns, it heads what follows on both sides. */
  readonly isProminent?: boolean;
}

/** The items in reading order, in groups: each is one column, or what stands over the whole width between columns. */
export function orderRegions<T extends Ordered>(items: readonly T[]): T[][] {
  if (items.length === 0) return [];
  if (items.length > MAX_ITEMS) return [sortLines(items)];
  const gutter = findGutter(items);
  if (gutter !== null) {
    const strips = cutStrips(items);
    const head = strips.findIndex((_, at) => isSectionHead(strips, 0, at));
    if (head > 0) return [strips.slice(0, head), strips.slice(head)].flatMap((part) => orderRegions(part.flat()));
    const left = items.filter((item) => item.right <= gutter);
    return [...orderRegions(left), ...orderRegions(items.filter((item) => item.right > gutter))];
  }
  const regions: T[][] = [];
  let isOpen = false;
  for (const group of groupStrips(cutStrips(items))) {
    const hasColumns = group.length < items.length && findGutter(group) !== null;
    if (hasColumns) regions.push(...orderRegions(group));
    else if (isOpen) regions.at(-1)?.push(...readStrips(group));
    else regions.push(readStrips(group));
    isOpen = !hasColumns;
  }
  return regions;
}

/** The middle of the widest band that no item crosses, with enough on both of its sides; null where there is none. */
function findGutter(items: readonly Rect[]): number | null {
  const area = unite(items);
  const sorted = [...items].sort((a, b) => a.left - b.left);
  let best: { readonly width: number; readonly at: number } | null = null;
  let right = sorted[0]?.right ?? 0;
  for (const [index, item] of sorted.entries()) {
    const width = item.left - right;
    const at = right + width / 2;
    const isCandidate = width >= MIN_GUTTER && width > (best?.width ?? 0);
    if (isCandidate && isGutter({ left: sorted.slice(0, index), right: sorted.slice(index), area, width }))
      best = { width, at };
    right = Math.max(right, item.right);
  }
  return best?.at ?? null;
}

interface Parted {
  readonly left: readonly Rect[];
  readonly right: readonly Rect[];
  readonly area: Rect;
  readonly width: number;
}

/** Two columns of text, or a column of text and side notes well apart from it. */
function isGutter({ left, right, area, width }: Parted): boolean {
  const [a, b] = [unite(left), unite(right)];
  const narrow = Math.min(a.right - a.left, b.right - b.left);
  const few = Math.min(left.length, right.length);
  if (few >= MIN_COLUMN_ITEMS && narrow >= MIN_COLUMN_SHARE * (area.right - area.left)) return true;
  return width >= SIDE_GUTTER && Math.max(left.length, right.length) >= MIN_COLUMN_ITEMS && !isRowAligned(left, right);
}

/** Things of one size that stand beside each other, row by row, are read across. */
function isRowAligned(left: readonly Rect[], right: readonly Rect[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const aligned = fewer.filter((item) => more.some((other) => isOnRowOf(other, item))).length;
  return aligned >= MIN_ALIGNED_ROWS && aligned >= 0.6 * fewer.length;
}

function isOnRowOf(a: Rect, b: Rect): boolean {
  const [heightA, heightB] = [a.bottom - a.top, b.bottom - b.top];
  return Math.abs(a.bottom - b.bottom) <= 2 && Math.min(heightA, heightB) >= SAME_SIZE * Math.max(heightA, heightB);
}

/** Items that overlap in height, directly or over others, are one strip. */
function cutStrips<T extends Rect>(items: readonly T[]): T[][] {
  const strips: T[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const item of [...items].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (item.top >= bottom) strips.push([item]);
    else strips.at(-1)?.push(item);
    bottom = Math.max(bottom, item.bottom);
  }
  return strips;
}

/** Strips that follow each other are read together as long as one gutter runs through them all. */
function groupStrips<T extends Ordered>(strips: readonly T[][]): T[][] {
  const groups: T[][] = [];
  let start = 0;
  while (start < strips.length) {
    let end = start + 1;
    let reach = end;
    // A gutter may need several strips before there is enough on both of its sides.
    while (end < strips.length && !isFullWidth(strips[end] ?? [], strips.slice(start, end).flat())) {
      if (reach === end && isSectionHead(strips, start, end)) break;
      end++;
      if (findGutter(strips.slice(start, end).flat()) !== null) reach = end;
    }
    groups.push(strips.slice(start, reach).flat());
    start = reach;
  }
  return groups;
}

/** A strip of one item that is as wide as all that came before crosses every gutter. */
function isFullWidth(strip: readonly Rect[], before: readonly Rect[]): boolean {
  const [only, ...others] = strip;
  if (!only || others.length > 0) return false;
  const area = unite(before);
  return only.left <= area.left + 2 && only.right >= area.right - 2 && before.length > 1;
}

/** Alone at the left of both columns, where the right one has nothing beside it, and both begin anew below, or something over both does. */
function isSectionHead(strips: readonly (readonly Ordered[])[], start: number, at: number): boolean {
  const [only, ...others] = strips[at] ?? [];
  if (!only?.isProminent || others.length > 0 || at === start) return false;
  const above = strips.slice(start, at).flat();
  const gutter = findGutter(above);
  const left = Math.min(...above.map((item) => item.left));
  if (gutter === null || only.right > gutter || only.left > left + MIN_GUTTER) return false;
  const below = strips[at + 1] ?? [];
  const [besides, beyond] = [below.filter((item) => item.right <= gutter), below.filter((item) => item.left >= gutter)];
  return besides.length + beyond.length < below.length || isSameTop(besides, beyond);
}

function isSameTop(left: readonly Rect[], right: readonly Rect[]): boolean {
  return left.length > 0 && right.length > 0 && Math.abs(unite(left).top - unite(right).top) <= SAME_TOP;
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
