// Running headers, footers and page numbers: lines near a page's edge that come back on other pages at the same height.
import type { PageLayout } from "../analyse-page.ts";
import type { Line } from "../line.ts";
import { unite } from "../rect.ts";

/** In shares of the page: how far from its edge, and how far apart over the pages. */
const EDGE = 0.13;
const SAME_HEIGHT = 0.015;
/** A line that takes this share of the page's width belongs to its text. */
const WIDE = 0.35;
/** On at least this share of the pages, two at the least, six are always enough. */
const MIN_SHARE = 0.3;
const MIN_PAGES = 2;
const ENOUGH_PAGES = 6;
/**
 * Beside the usual size: a title. Slides may share one, so it runs along the pages only where it is on most of them, three
 * at the least: two of two or three slides have one title by chance.
 */
const LARGE = 1.2;
const MIN_LARGE_PAGES = 3;
const MAX_COUNTING_CHARS = 80;

interface Sighting {
  readonly line: Line;
  readonly page: number;
  readonly height: number;
  readonly numbers: readonly number[];
}

export function findFurniture(pages: readonly PageLayout[]): ReadonlySet<Line> {
  const all = pages.flatMap(sightings);
  const usualSize = usualSizeOf(pages, all);
  const isLarge = ({ line }: Sighting) => line.fontSize > LARGE * usualSize;
  const groups = Map.groupBy(all, ({ line }) => line.text.replace(/\d+/g, "#").toLowerCase());
  const enough = Math.min(ENOUGH_PAGES, Math.max(MIN_PAGES, Math.ceil(MIN_SHARE * pages.length)));
  const most = Math.max(MIN_LARGE_PAGES, Math.floor(pages.length / 2) + 1);
  const found = [...groups.values()].flatMap((group) =>
    group.filter((sighting) => isOnPages(sighting, group, usualSize, isLarge(sighting) ? most : enough)),
  );
  const small = all.filter((sighting) => !isLarge(sighting));
  return withLikes(small, found);
}

/** Whether it is seen on so many pages, its own among them. */
function isOnPages(sighting: Sighting, group: readonly Sighting[], usualSize: number, needed: number): boolean {
  const seen = new Set([sighting.page]);
  for (const other of group) {
    if (isSameElsewhere(sighting, other, usualSize)) seen.add(other.page);
    if (seen.size >= needed) return true;
  }
  return false;
}

/** A running title changes with its chapter: what is set and placed just like the others at the edge is one too. */
function withLikes(all: readonly Sighting[], found: readonly Sighting[]): ReadonlySet<Line> {
  const places = new Map<string, number>();
  for (const sighting of found) {
    const place = placeOf(sighting, 0);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const countLikes = (sighting: Sighting) =>
    [-1, 0, 1].reduce((sum, step) => sum + (places.get(placeOf(sighting, step)) ?? 0), 0);
  const likes = all.filter((sighting) => countLikes(sighting) >= MIN_PAGES);
  return new Set([...found, ...likes].map(({ line }) => line));
}

/** Type and height on the page, `steps` further down. */
function placeOf({ line, height }: Sighting, steps: number): string {
  return `${line.style.font} ${line.fontSize} ${Math.round(height / (0.2 * SAME_HEIGHT)) + steps}`;
}

/** That of the text within the pages; 0 where they have none, nor a table: on slides of pictures the titles are all that is said. */
function usualSizeOf(pages: readonly PageLayout[], all: readonly Sighting[]): number {
  const outside = new Set(all.map(({ line }) => line));
  const lines = pages.flatMap((page) => page.lines);
  const within = lines.filter((line) => !outside.has(line));
  const isOfTables = within.length === 0 && pages.some((page) => page.tables.length > 0);
  const counts = new Map<number, number>();
  for (const { fontSize, text } of isOfTables ? lines : within) {
    counts.set(fontSize, (counts.get(fontSize) ?? 0) + text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function sightings(page: PageLayout): Sighting[] {
  const text = textArea(page);
  return page.lines.flatMap((line) => {
    if (!(isAtEdge(line, page) || isInMargin(line, text))) return [];
    const numbers = [...line.text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return [{ line, page: page.number, height: line.top / Math.max(1, page.height), numbers }];
  });
}

function isAtEdge(line: Line, page: PageLayout): boolean {
  return line.isTurned || line.bottom < EDGE * page.height || line.top > (1 - EDGE) * page.height;
}

/** From where to where the page's long lines and tables reach. */
function textArea(page: PageLayout): { readonly left: number; readonly right: number } {
  return unite([...page.lines, ...page.tables].filter((rect) => rect.right - rect.left > WIDE * page.width));
}

/** Tabs and marks beside the text. */
function isInMargin(line: Line, text: { readonly left: number; readonly right: number }): boolean {
  return line.right < text.left || line.left > text.right;
}

/** The same words at the same height on another page; in small type, a number among them may count the pages. */
function isSameElsewhere(a: Sighting, b: Sighting, usualSize: number): boolean {
  if (a.page === b.page || Math.abs(a.height - b.height) > SAME_HEIGHT) return false;
  const mayCount = a.line.fontSize <= usualSize && a.line.text.length <= MAX_COUNTING_CHARS;
  return a.numbers.every((number, index) => {
    const other = b.numbers[index];
    return other !== undefined && (other === number || (mayCount && other - number === b.page - a.page));
  });
}
