// Running headers, footers and page numbers: lines near a page's edge that come back on other pages at the same height.
import type { LayoutItem, PageLayout } from "./analyse-page.ts";
import type { Line } from "./line.ts";

/** In shares of the page: how far from its edge, and how far apart over the pages. */
const EDGE = 0.13;
const SAME_HEIGHT = 0.015;
/** A line that takes this share of the page's width belongs to its text. */
const WIDE = 0.35;
/** On at least this share of the pages, two at the least, six are always enough. */
const MIN_SHARE = 0.3;
const MIN_PAGES = 2;
const ENOUGH_PAGES = 6;

interface Sighting {
  readonly line: Line;
  readonly page: number;
  readonly height: number;
  readonly numbers: readonly number[];
}

export function findFurniture(pages: readonly PageLayout[]): ReadonlySet<Line> {
  const groups = Map.groupBy(pages.flatMap(sightings), ({ line }) => line.text.replace(/\d+/g, "#").toLowerCase());
  const needed = Math.min(ENOUGH_PAGES, Math.max(MIN_PAGES, Math.ceil(MIN_SHARE * pages.length)));
  const furniture = new Set<Line>();
  for (const group of groups.values()) {
    for (const sighting of group) {
      const same = group.filter((other) => isSameElsewhere(sighting, other));
      if (new Set(same.map(({ page }) => page)).size >= needed - 1) furniture.add(sighting.line);
    }
  }
  return withLikes(pages, furniture);
}

/** A running title changes with its chapter: what is set and placed just like the others at the edge is one too. */
function withLikes(pages: readonly PageLayout[], furniture: ReadonlySet<Line>): ReadonlySet<Line> {
  const all = pages.flatMap(sightings);
  const known = all.filter(({ line }) => furniture.has(line));
  const likes = all.filter((sighting) => known.filter((other) => isSetAlike(sighting, other)).length >= MIN_PAGES);
  return new Set([...furniture, ...likes.map(({ line }) => line)]);
}

function isSetAlike(a: Sighting, b: Sighting): boolean {
  const isSamePlace = Math.abs(a.height - b.height) < 0.2 * SAME_HEIGHT;
  return isSamePlace && a.line.style.font === b.line.style.font && a.line.fontSize === b.line.fontSize;
}

function sightings(page: PageLayout): Sighting[] {
  const text = textArea(page);
  return page.regions.flat().flatMap((item) => {
    const line = lineOf(item);
    if (!line || !(isAtEdge(line, page) || isInMargin(line, text))) return [];
    const numbers = [...line.text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return [{ line, page: page.number, height: line.top / Math.max(1, page.height), numbers }];
  });
}

function lineOf(item: LayoutItem): Line | null {
  return item.kind === "line" ? item.line : null;
}

function isAtEdge(line: Line, page: PageLayout): boolean {
  return line.isTurned || line.bottom < EDGE * page.height || line.top > (1 - EDGE) * page.height;
}

/** From where to where the page's long lines and tables reach. */
function textArea(page: PageLayout): { readonly left: number; readonly right: number } {
  const wide = page.regions.flat().flatMap((item) => {
    const rect = item.kind === "line" ? item.line : item.table;
    return rect.right - rect.left > WIDE * page.width ? [rect] : [];
  });
  return { left: Math.min(...wide.map((rect) => rect.left)), right: Math.max(...wide.map((rect) => rect.right)) };
}

/** Tabs and marks beside the text. */
function isInMargin(line: Line, text: { readonly left: number; readonly right: number }): boolean {
  return line.right < text.left || line.left > text.right;
}

/** The same words at the same height on another page; a number in them may only count the pages. */
function isSameElsewhere(a: Sighting, b: Sighting): boolean {
  if (a.page === b.page || Math.abs(a.height - b.height) > SAME_HEIGHT) return false;
  return a.numbers.every((number, index) => {
    const other = b.numbers[index];
    return other !== undefined && (other === number || other - number === b.page - a.page);
  });
}
