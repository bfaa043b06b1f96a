// A table whose rows are told by their colour, one of two and no line drawn: the edges of its coloured cells are its lines.
import type { Fill, Glyph, PageContent, Rule } from "../page-content.ts";

const WHITE = "#ffffff";
/** In points: how high a row may be, how near edges are one, and how near cells touch. */
const MIN_HEIGHT = 8;
const MAX_HEIGHT = 300;
const SAME_EDGE = 2;
const TOUCH = 3;
/** More fills than this are a drawing. */
const MAX_FILLS = 2000;
/** In heights of a coloured row: how high the uncoloured one between may be. */
const MAX_GAP = 3;
/** In shares of the font size: what a line of text takes above and below its baseline, with the room around it. */
const ASCENT = 1.1;
const DESCENT = 0.5;

/** The coloured cells of one row. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Where its cells begin and end, from left to right. */
  readonly edges: readonly number[];
}

export function rulesOfBands({ fills, rules, glyphs }: PageContent): Rule[] {
  if (fills.length > MAX_FILLS) return [];
  return stackBands(findBands(fills)).flatMap((stack) => {
    const [first, last] = [stack[0], stack.at(-1)];
    if (!first || !last || stack.length < 2 || isCrossed(stack, rules)) return [];
    const isStriped = stack.some((band, index) => band.top - (stack[index - 1]?.bottom ?? band.top) > TOUCH);
    const top = isStriped ? topOfHead(first, glyphs) : first.top;
    const bottom = isStriped ? bottomOfTail(last, glyphs) : last.bottom;
    const [from = 0, to = 0] = [first.edges[0], first.edges.at(-1)];
    const levels = [top, ...stack.flatMap((band) => [band.top, band.bottom]), bottom];
    return [
      ...levels.map((at) => ({ isHorizontal: true, at, from, to })),
      ...first.edges.map((at) => ({ isHorizontal: false, at, from: top, to: bottom })),
    ];
  });
}

function findBands(fills: readonly Fill[]): Band[] {
  const cells = fills.filter(({ color, top, bottom }) => {
    return color !== WHITE && bottom - top >= MIN_HEIGHT && bottom - top <= MAX_HEIGHT;
  });
  const rows = Map.groupBy(cells, ({ top, bottom }) => `${Math.round(top)} ${Math.round(bottom)}`);
  return [...rows.values()].flatMap((row) => joinTouching(row)).filter(({ edges }) => edges.length > 2);
}

function joinTouching(cells: readonly Fill[]): Band[] {
  const bands: { top: number; bottom: number; edges: number[] }[] = [];
  for (const { left, right, top, bottom } of [...cells].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last && Math.abs(left - (last.edges.at(-1) ?? 0)) <= TOUCH) last.edges.push(right);
    else bands.push({ top, bottom, edges: [left, right] });
  }
  return bands;
}

/** Bands of the same columns that follow each other down the page. */
function stackBands(bands: readonly Band[]): Band[][] {
  const stacks: Band[][] = [];
  for (const band of [...bands].sort((a, b) => a.top - b.top)) {
    const stack = stacks.find((each) => isNext(each.at(-1), band));
    if (stack) stack.push(band);
    else stacks.push([band]);
  }
  return stacks;
}

function isNext(above: Band | undefined, band: Band): boolean {
  if (!above || above.edges.length !== band.edges.length) return false;
  const gap = band.top - above.bottom;
  const height = Math.max(above.bottom - above.top, band.bottom - band.top);
  const isAlike = band.edges.every((edge, index) => Math.abs(edge - (above.edges[index] ?? 0)) <= SAME_EDGE);
  return isAlike && gap >= -SAME_EDGE && gap <= MAX_GAP * height;
}

/** Where lines are drawn too, they tell more. */
function isCrossed(stack: readonly Band[], rules: readonly Rule[]): boolean {
  const [first, last] = [stack[0], stack.at(-1)];
  if (!first || !last) return true;
  const [left = 0, right = 0] = [first.edges[0], first.edges.at(-1)];
  return rules.some(({ isHorizontal, at, from, to }) => {
    if (isHorizontal) return at > first.top && at < last.bottom && from < right && to > left;
    return at > left && at < right && from < last.bottom && to > first.top;
  });
}

/** The row without colour above the first band, where one stands close: the head. */
function topOfHead({ top, bottom, edges }: Band, glyphs: readonly Glyph[]): number {
  const row = besideBand(edges, glyphs).filter(
    ({ baseline, size }) => baseline < top && baseline - ASCENT * size > top - (bottom - top) - TOUCH,
  );
  return hasCells(row, edges) ? Math.min(...row.map(({ baseline, size }) => baseline - ASCENT * size)) : top;
}

function bottomOfTail({ top, bottom, edges }: Band, glyphs: readonly Glyph[]): number {
  const row = besideBand(edges, glyphs).filter(
    ({ baseline, size }) => baseline > bottom && baseline + DESCENT * size < bottom + (bottom - top) + TOUCH,
  );
  return hasCells(row, edges) ? Math.max(...row.map(({ baseline, size }) => baseline + DESCENT * size)) : bottom;
}

function besideBand(edges: readonly number[], glyphs: readonly Glyph[]): Glyph[] {
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  return glyphs.filter((glyph) => glyph.text.trim() !== "" && glyph.left >= left && glyph.right <= right);
}

/** In more than half of the columns stands something, and no line runs over an edge. */
function hasCells(row: readonly Glyph[], edges: readonly number[]): boolean {
  const columns = new Set(row.map(({ left }) => edges.findLastIndex((edge) => edge <= left)));
  const isOver = row.some((glyph) => edges.slice(1, -1).some((edge) => glyph.left < edge && glyph.right > edge));
  return !isOver && columns.size > (edges.length - 1) / 2;
}
