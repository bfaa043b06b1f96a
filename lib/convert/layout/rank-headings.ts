// Headings that are set alike have one level throughout the document: larger ones above, bold and capitals above plain.
import { isCapitals } from "./classify-text.ts";
import type { Paragraph } from "./paragraph.ts";

const MAX_LEVEL = 6;
const SAME_SIZE = 0.06;

interface Look {
  readonly size: number;
  readonly weight: number;
}

interface Rank extends Look {
  count: number;
}

export function rankHeadings(headings: readonly Paragraph[]): (heading: Paragraph) => number {
  const ranks: Rank[] = [];
  for (const look of headings.map(lookOf).sort(compareLooks)) {
    const last = ranks.at(-1);
    if (last && isSameLook(last, look)) last.count++;
    else ranks.push({ ...look, count: 1 });
  }
  // What is large and there only once is a title page: however many sizes it has, it takes one level.
  const titles = Math.max(
    0,
    ranks.findIndex((rank) => rank.count > 1),
  );
  const offset = titles > 1 ? titles - 1 : 0;
  return (heading) => {
    const look = lookOf(heading);
    const index = ranks.findIndex((rank) => isSameLook(rank, look));
    return Math.min(MAX_LEVEL, Math.max(1, index + 1 - offset));
  };
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
