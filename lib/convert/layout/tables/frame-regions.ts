// Horizontal lines of one length, one under the other, frame a table as printers set it: above, under the head, below.

import type { Line } from "../line.ts";
import type { Rule } from "../page-content.ts";
import type { Rect } from "../rect.ts";
import { type AlignedRow, alignRows } from "./aligned-rows.ts";
import { joinCollinear } from "./connect-rules.ts";
import { findColumns } from "./find-columns.ts";
import { isMarked } from "./is-marked.ts";

/** In points. */
const SAME_END = 5;
const MIN_WIDTH = 80;
const MAX_HEIGHT = 500;
const MIN_HEIGHT = 14;
const MAX_RULES = 2000;
/** Two lines this close are one, drawn double; with more room and nothing in it, one table ends and another begins. */
const MAX_DOUBLE = 6;
/** In shares of the font size: above or below the text of a row. */
const MAX_ROOM = 1.3;
/** A line of text that takes this share of the frame, and another below it, are prose. */
const PROSE_WIDTH = 0.75;

/** From the first to the last line of each such stack; where text runs between two of its lines, the stack ends. */
export function frameRegions(rules: readonly Rule[], pieces: readonly Line[]): Rect[] {
  const stacks: Rule[][] = [];
  const level = rules.filter((rule) => rule.isHorizontal);
  if (level.length > MAX_RULES) return [];
  const wide = joinCollinear(level).filter((rule) => rule.to - rule.from >= MIN_WIDTH);
  for (const rule of [...wide].sort((a, b) => a.at - b.at)) {
    const stack = stacks.find(([first]) => first !== undefined && isSameLength(first, rule));
    if (stack) stack.push(rule);
    else stacks.push([rule]);
  }
  return stacks
    .flatMap((stack) => splitStack(stack, pieces))
    .map((stack) => trimStack(stack, pieces))
    .flatMap(toFrame);
}

function isSameLength(a: Rule, b: Rule): boolean {
  return Math.abs(a.from - b.from) <= SAME_END && Math.abs(a.to - b.to) <= SAME_END;
}

function splitStack(stack: readonly Rule[], pieces: readonly Line[]): Rule[][] {
  const parts: Rule[][] = [];
  for (const rule of stack) {
    const above = parts.at(-1)?.at(-1);
    if (above && isOneTable(above, rule, pieces)) parts.at(-1)?.push(rule);
    else parts.push([rule]);
  }
  return parts;
}

/** The line under a heading, and the text between it and a table’s first line, are no part of the table. */
function trimStack(stack: readonly Rule[], pieces: readonly Line[]): readonly Rule[] {
  const bands = stack.slice(1).map((rule, index) => alignRows(piecesBetween(stack[index] ?? rule, rule, pieces)));
  const hasColumns = (band: readonly AlignedRow[]) =>
    findColumns(
      band.map((row) => row.pieces),
      SAME_END,
    ).length > 0;
  const isTitle = ([row, ...others]: readonly AlignedRow[]) => others.length === 0 && row?.pieces.every(isMarked);
  const first = bands.findIndex((band) => hasColumns(band) || isTitle(band));
  const last = bands.findLastIndex(hasColumns);
  return first < 0 || last < first ? [] : stack.slice(first, last + 2);
}

function piecesBetween(above: Rule, below: Rule, pieces: readonly Line[]): Line[] {
  return pieces.filter(
    ({ baseline, left, right }) =>
      baseline > above.at && baseline < below.at && left < above.to - SAME_END && right > above.from + SAME_END,
  );
}

function isOneTable(above: Rule, below: Rule, pieces: readonly Line[]): boolean {
  const between = piecesBetween(above, below, pieces);
  if (between.length === 0) return below.at - above.at <= MAX_DOUBLE;
  return !hasProse(above, between) && !isApart(above, below, between);
}

/** A single piece with more room around it than a row has: a heading between two tables. */
function isApart(above: Rule, below: Rule, [piece, ...others]: readonly Line[]): boolean {
  if (!piece || others.length > 0) return false;
  return Math.max(piece.top - above.at, below.at - piece.bottom) > MAX_ROOM * piece.fontSize;
}

/** Text that reaches over the ends of the lines, or several lines of it that leave no room for a column. */
function hasProse({ from, to }: Rule, between: readonly Line[]): boolean {
  if (between.some(({ left, right }) => left < from - SAME_END || right > to + SAME_END)) return true;
  const isWide = ({ left, right }: Line) => right - left > PROSE_WIDTH * (to - from);
  const rows = alignRows(between);
  const wide = rows.filter((row) => row.pieces.length === 1 && row.pieces.some(isWide));
  return wide.length > 1 && rows.length > 2 && findColumns([between], SAME_END).length === 0;
}

function toFrame(stack: readonly Rule[]): Rect[] {
  const [first, last] = [stack[0], stack.at(-1)];
  if (!first || !last || last.at - first.at < MIN_HEIGHT || last.at - first.at > MAX_HEIGHT) return [];
  return [{ left: first.from, right: first.to, top: first.at, bottom: last.at }];
}
