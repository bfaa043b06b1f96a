// Headings that are set alike have one level throughout the document: larger ones above; of the same size those with shorter
// numbers, then bold and capitals above plain.
import { isCapitals } from "../texts/classify-text.ts";
import type { Paragraph } from "../texts/paragraph.ts";

const MAX_LEVEL = 6;
/** So many pages with headings make a document long: what its cover has twice is no level. */
const LONG_PAGES = 5;
const SAME_SIZE = 0.06;

interface Look {
  readonly size: number;
  readonly weight: number;
}

interface Rank extends Look {
  readonly pages: number[];
  /** Of the first of its headings that bears a number, how many parts it has: 2 of "3.1". */
  depth: number;
}

/**
 * Levels are those looks that come back; in a long document, on another page. What is there once takes the level of the next smaller look; above all of
 * them it is a title page, one level however many sizes it has. Where nothing comes back, each look is a level.
 */
export function rankHeadings(headings: readonly Paragraph[]): (heading: Paragraph) => number {
  const ranks: Rank[] = [];
  const looks = headings.map((heading) => ({ ...lookOf(heading), page: heading.page, depth: depthOf(heading) }));
  for (const { depth, page, ...look } of looks.sort(compareLooks)) {
    const last = ranks.at(-1);
    if (last && isSameLook(last, look)) {
      last.pages.push(page);
      last.depth ||= depth;
    } else ranks.push({ ...look, pages: [page], depth });
  }
  orderByNumber(ranks);
  const isLong = new Set(looks.map(({ page }) => page)).size >= LONG_PAGES;
  const repeated = ranks.filter(({ pages }) => (isLong ? new Set(pages).size : pages.length) > 1);
  const levels = repeated.length > 0 ? repeated : ranks;
  const [first] = levels;
  const [top] = ranks;
  const offset = first && top && !isSameLook(first, top) ? 1 : 0;
  return (heading) => levelOf(lookOf(heading), levels, offset);
}

/** Of looks that are as large as each other, that with the shorter numbers stands above, whatever its weight. */
function orderByNumber(ranks: Rank[]): void {
  for (let end = 1; end < ranks.length; end++) {
    for (let at = end; at > 0; at--) {
      const [above, below] = [ranks[at - 1], ranks[at]];
      if (!above || !below || !isNear(above.size, below.size) || below.depth === 0 || below.depth >= above.depth) break;
      ranks.splice(at - 1, 2, below, above);
    }
  }
}

/** 0 without a number. */
function depthOf({ lines: [first] }: Paragraph): number {
  return /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/u.exec(first?.text ?? "")?.[1]?.split(".").length ?? 0;
}

function levelOf(look: Look, levels: readonly Look[], offset: number): number {
  const same = levels.findIndex((level) => isSameLook(level, look));
  const smaller = same >= 0 ? same : levels.findIndex((level) => compareLooks(look, level) < 0);
  if (offset === 1 && same < 0 && smaller === 0) return 1;
  return Math.min(MAX_LEVEL, offset + 1 + (smaller >= 0 ? smaller : levels.length));
}

function lookOf({ lines }: Paragraph): Look {
  const [first] = lines;
  const text = lines.map((line) => line.text).join(" ");
  return { size: first?.fontSize ?? 0, weight: (first?.isBold ? 2 : 0) + (isCapitals(text) ? 1 : 0) };
}

function compareLooks(a: Look, b: Look): number {
  return isNear(a.size, b.size) ? b.weight - a.weight : b.size - a.size;
}

function isSameLook(a: Look, b: Look): boolean {
  return isNear(a.size, b.size) && a.weight === b.weight;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);
}
