// Tables with a single line, under their head of bold words: what stands below, between the same ends, stands in its columns.

import type { Line } from "../line.ts";
import type { Glyph, Rule } from "../page-content.ts";
import { type Rect, unite } from "../rect.ts";
import { buildGroupedTable } from "./build-aligned-table.ts";
import { joinCollinear } from "./connect-rules.ts";
import { findColumns } from "./find-columns.ts";
import type { FoundTable } from "./found-table.ts";
import { isContents } from "./is-contents.ts";
import { isMarked } from "./is-marked.ts";
import { isRunningOn } from "./is-running-on.ts";
import { isWithin, refinePieces } from "./refine-pieces.ts";
import { groupStrips, rowsOf, type Strip, stripsOf } from "./row-strips.ts";
import type { Table } from "./table.ts";

/** In points. */
const MIN_WIDTH = 80;
const SAME_END = 4;
const MAX_RULES = 500;
/** How far a cell may reach over the place at which the next column's head begins. */
const OVER = 3;
/** In shares of the font size: the room between the head and its line, between its rows and those below, and between columns. */
const MAX_HEAD_GAP = 1.2;
const MAX_LINE_GAP = 0.6;
const MAX_ROW_GAP = 2.2;
const COLUMN_GAP = 0.5;
/** Of the rows, so many have something in half of the columns. */
const MOST = 0.6;

/** `rules` are the page's, `pieces` what stands in no table yet. */
export function findHeadRuledTables(
  rules: readonly Rule[],
  pieces: readonly Line[],
  glyphs: readonly Glyph[],
): FoundTable[] {
  const level = rules.filter(({ isHorizontal }) => isHorizontal);
  if (level.length > MAX_RULES) return [];
  const used = new Set<Line>();
  const wide = joinCollinear(level).filter(({ from, to }) => to - from >= MIN_WIDTH);
  return wide.flatMap((rule): FoundTable[] => {
    const inside = pieces.filter((piece) => !used.has(piece) && isBetweenEnds(piece, rule));
    const [head] = headOver(rule, stripsOf(inside));
    // Lines within a head say which of its words stand over which: a matter of several rows.
    if (
      !head ||
      level.some(({ at, from, to }) => at > head.top && at < rule.at - OVER && from < rule.to && to > rule.from)
    )
      return [];
    const area = { left: rule.from, right: rule.to, top: head.top - OVER, bottom: Number.POSITIVE_INFINITY };
    const table = readUnder(
      rule,
      stripsOf(
        refinePieces(
          inside.filter((piece) => isWithin(piece, area)),
          area,
          glyphs,
        ),
      ),
    );
    if (!table) return [];
    const taken = inside.filter((piece) => isWithin(piece, { ...area, bottom: table.bottom }));
    for (const piece of taken) used.add(piece);
    return [{ table, pieces: taken }];
  });
}

function isBetweenEnds({ left, right }: Line, { from, to }: Rule): boolean {
  return left >= from - SAME_END && right <= to + SAME_END;
}

function readUnder(rule: Rule, strips: readonly Strip[]): Table | null {
  const head = headOver(rule, strips);
  const columns = columnsOf(head);
  if (columns.length < 2) return null;
  const body = bodyUnder(rule, strips, columns);
  const groups = [rowsOf(head), ...groupStrips(body, roomWithin(head)).map(rowsOf)];
  const asRows = groups.map((group) => group.flatMap((row) => row.pieces));
  const separators = findColumns(asRows, COLUMN_GAP * (head[0]?.fontSize ?? 0));
  if (separators.length + 1 !== columns.length || groups.length < (columns.length > 2 ? 2 : 3)) return null;
  if (!isFilled(asRows.slice(1), separators)) return null;
  if (isRunningOn(groups.slice(1), separators) || isContents(groups.flat(), separators)) return null;
  return buildGroupedTable(groups, separators, [rule]);
}

/** The bold words right above the line, in one or several rows. */
function headOver({ at }: Rule, strips: readonly Strip[]): Strip[] {
  const above = strips.filter(({ bottom }) => bottom <= at + OVER);
  const begin = above.findLastIndex((strip, index) => {
    const below = above[index + 1];
    const [gap, most] = below ? [below.top - strip.bottom, MAX_LINE_GAP] : [at - strip.bottom, MAX_HEAD_GAP];
    return gap > most * strip.fontSize || !strip.pieces.every(isMarked);
  });
  return above.slice(begin + 1);
}

/** Words that stand under each other are of one column. */
function columnsOf(head: readonly Strip[]): Rect[] {
  const columns: Rect[] = [];
  for (const piece of head.flatMap(({ pieces }) => pieces).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && piece.left < last.right) columns[columns.length - 1] = unite([last, piece]);
    else columns.push(piece);
  }
  return columns;
}

/** Between the lines of its cells; none where all have one line. */
function roomWithin(head: readonly Strip[]): number | undefined {
  const gaps = head.slice(1).map(({ top }, index) => top - (head[index]?.bottom ?? 0));
  return gaps.length > 0 ? Math.min(...gaps) : undefined;
}

/** As far down as everything stands in its column, and no bold line begins something else. */
function bodyUnder({ at }: Rule, strips: readonly Strip[], columns: readonly Rect[]): Strip[] {
  const below = strips.filter(({ top }) => top >= at - OVER);
  const end = below.findIndex((strip, index) => {
    const gap = strip.top - (below[index - 1]?.bottom ?? at);
    return gap > MAX_ROW_GAP * strip.fontSize || strip.pieces.every(isMarked) || !isInColumns(strip, columns);
  });
  return below.slice(0, end < 0 ? below.length : end);
}

function isInColumns({ pieces }: Strip, columns: readonly Rect[]): boolean {
  return pieces.every((piece) => !columns.some(({ left }) => piece.left < left - OVER && piece.right > left + OVER));
}

function isFilled(rows: readonly (readonly Line[])[], separators: readonly number[]): boolean {
  const filled = rows.filter((row) => {
    const columns = new Set(row.map(({ left }) => separators.filter((at) => at < left).length));
    return columns.has(0) && columns.size > (separators.length + 1) / 2;
  });
  return filled.length >= MOST * rows.length;
}
