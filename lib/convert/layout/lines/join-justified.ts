// A narrow line that is set to both edges has wide gaps, one like the other, and ends where the lines beside it end.
import type { Glyph } from "../page-content.ts";
import { composeText } from "./compose-text.ts";
import { isMarker } from "./list-marker.ts";
import type { Segment } from "./segments.ts";

/** So many words, all as far from each other as the first two. */
const MIN_WORDS = 3;
/** In shares of the font size. */
const SAME_GAP = 0.03;
const MAX_GAP = 4;
const MAX_LEADING = 2.2;
/** In points: edges that are one. */
const SAME_EDGE = 1;
/** Rows before and after one, among which those of its own column stand. */
const AROUND = 8;

/** `rows` are a page's, from top to bottom, their segments from left to right; the words of one line become one. */
export function joinJustified(rows: readonly (readonly Segment[])[]): (readonly Glyph[])[] {
  return rows.flatMap((row, index) => {
    if (row.length < MIN_WORDS) return row.map(({ glyphs }) => glyphs);
    return joinRow(row, rows.slice(Math.max(0, index - AROUND), index + AROUND + 1));
  });
}

function joinRow(row: readonly Segment[], around: readonly (readonly Segment[])[]): (readonly Glyph[])[] {
  const joined: Glyph[][] = [];
  for (let at = 0; at < row.length; ) {
    const run = runFrom(row, at);
    const isLine = run.length >= MIN_WORDS && areWords(run) && isBetweenEdges(run, around) && !hasCells(run, around);
    const taken = isLine ? run : row.slice(at, at + 1);
    joined.push(taken.flatMap(({ glyphs }) => glyphs));
    at += taken.length;
  }
  return joined;
}

/** As far as the gaps are alike. */
function runFrom(row: readonly Segment[], at: number): readonly Segment[] {
  const gapAfter = (index: number) => {
    const [before, after] = [row[index], row[index + 1]];
    return before && after ? (after.left - before.right) / after.size : Number.POSITIVE_INFINITY;
  };
  const first = gapAfter(at);
  let end = at;
  while (gapAfter(end) <= MAX_GAP && Math.abs(gapAfter(end) - first) <= SAME_GAP) end++;
  return row.slice(at, end + 1);
}

/** Single words, but for the marker of a list before the first. */
function areWords(run: readonly Segment[]): boolean {
  return run.every(({ glyphs }, index) => {
    const [word = "", ...others] = composeText(glyphs).trim().split(/\s/u);
    return others.length === 0 || (index === 0 && others.length === 1 && isMarker(word));
  });
}

/** Some line near it begins and ends where it does; heads of a table seldom end as its cells do, at both sides. */
function isBetweenEdges(run: readonly Segment[], around: readonly (readonly Segment[])[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return false;
  const begins = [first.left, afterMarker(first)];
  return around.some((row) => {
    const step = Math.abs((row[0]?.baseline ?? 0) - first.baseline) / first.size;
    if (step === 0 || step > MAX_LEADING) return false;
    const isAt = (a: number, b: number) => Math.abs(a - b) <= SAME_EDGE;
    return (
      row.some(({ left }) => begins.some((begin) => isAt(left, begin))) &&
      row.some(({ right }) => isAt(right, last.right))
    );
  });
}

/** A row near it has as many parts, each in line with one of its own: heads over cells. */
function hasCells(run: readonly Segment[], around: readonly (readonly Segment[])[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  return around.some((row) => {
    const inside = row.filter(({ left, right }) => first && last && right > first.left && left < last.right);
    if (inside.length !== run.length || inside[0]?.baseline === first?.baseline) return false;
    return inside.every((cell, index) => run[index] !== undefined && isInLine(cell, run[index]));
  });
}

function isInLine(a: Segment, b: Segment): boolean {
  const offsets = [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2];
  return offsets.some((offset) => Math.abs(offset) <= SAME_EDGE);
}

/** Where the item begins. */
function afterMarker({ glyphs, left }: Segment): number {
  const space = glyphs.findLastIndex(({ text }) => text.trim() === "");
  return glyphs[space + 1]?.left ?? left;
}
