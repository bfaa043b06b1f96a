// Tables whose rows are parted by lines and whose columns are told by nothing but how their cells stand under each other.

import type { Line } from "../line.ts";
import type { Rule } from "../page-content.ts";
import { type AlignedRow, alignRows } from "./aligned-rows.ts";
import { buildGroupedTable } from "./build-aligned-table.ts";
import { joinCollinear } from "./connect-rules.ts";
import { findColumns } from "./find-columns.ts";
import { isContents } from "./is-contents.ts";
import { isMarked } from "./is-marked.ts";
import { isRunningOn } from "./is-running-on.ts";
import type { Table } from "./table.ts";

const MIN_ROWS = 3;
/** In points: how far a line may end from those above it. */
const SAME_END = 5;
/** In shares of the font size. */
const COLUMN_GAP = 0.7;
/** Of a letter, what stands above its baseline at least, and at most. */
const MIN_ASCENT = 0.15;
const MAX_ASCENT = 0.6;
/** So many of the rows have something in more than one column. */
const MOST = 0.6;

/** `rows` stand between the first and the last of `rules`, which are horizontal. Null where the lines part no rows. */
export function readRuledRows(rows: readonly AlignedRow[], rules: readonly Rule[]): Table | null {
  const levels = wholeLevels(rules);
  const groups = groupByRules(rows, levels);
  if (groups.length < minRows(groups) || rows.some((row) => isOnLine(row, levels))) return null;
  const gap = COLUMN_GAP * Math.min(...rows.map(({ fontSize }) => fontSize));
  const separators = findColumns(groups.map(piecesOf), gap);
  if (separators.length === 0 || isRunningOn(groups, separators) || isContents(rows, separators)) return null;
  const filled = groups.map((group) => linesByColumn(group, separators));
  if (filled.filter((columns) => columns.size > 1).length < MOST * groups.length) return null;
  return filled.some(isOfSeveralRows) ? null : buildGroupedTable(groups, separators, rules);
}

/** Under a head of bold words a single row is enough: the others stand on the page before. */
function minRows([first = []]: readonly AlignedRow[][]): number {
  return piecesOf(first).length > 1 && piecesOf(first).every(isMarked) ? MIN_ROWS - 1 : MIN_ROWS;
}

/** The y of the lines that run over the whole width. */
function wholeLevels(rules: readonly Rule[]): number[] {
  const joined = joinCollinear(rules);
  const [from, to] = [Math.min(...joined.map((rule) => rule.from)), Math.max(...joined.map((rule) => rule.to))];
  return joined.flatMap((rule) => (rule.from - from <= SAME_END && to - rule.to <= SAME_END ? [rule.at] : []));
}

/** A line runs through its letters: it is one of a chart, which its figure names. */
function isOnLine({ baseline, fontSize }: AlignedRow, levels: readonly number[]): boolean {
  return levels.some((at) => at < baseline - MIN_ASCENT * fontSize && at > baseline - MAX_ASCENT * fontSize);
}

function groupByRules(rows: readonly AlignedRow[], levels: readonly number[]): AlignedRow[][] {
  return [...Map.groupBy(rows, ({ baseline }) => levels.filter((at) => at < baseline).length).values()];
}

function piecesOf(group: readonly AlignedRow[]): Line[] {
  return group.flatMap(({ pieces }) => pieces);
}

function linesByColumn(group: readonly AlignedRow[], separators: readonly number[]): Map<number, number> {
  const columns = Map.groupBy(piecesOf(group), ({ left }) => separators.filter((at) => at < left).length);
  return new Map([...columns].map(([column, pieces]) => [column, alignRows(pieces).length]));
}

/** All its cells have as many lines as the others, and several: each of these may be a row. */
function isOfSeveralRows(columns: ReadonlyMap<number, number>): boolean {
  const [first = 0, ...others] = columns.values();
  return first > 1 && others.length > 0 && others.every((lines) => lines === first);
}
