// Tables without a line drawn whose cells may wrap: under a bold head, all that follows stands in line with its cells.

import type { Line } from "../line.ts";
import { splitMarker } from "../lines/list-marker.ts";
import type { AlignedRow } from "./aligned-rows.ts";
import { buildGroupedTable } from "./build-aligned-table.ts";
import type { FoundTable } from "./found-table.ts";
import { isColumnText } from "./is-column-text.ts";
import { isMarked } from "./is-marked.ts";
import { isRunningOn } from "./is-running-on.ts";

const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** In points: how far a cell may stand from its head's edge, and how near it comes to the next column. */
const IN_LINE = 3;
const APART = 4;
/** In shares of the font size: the room between rows, and between the lines of a head. */
const MAX_GAP = 1.8;
const MAX_HEAD_GAP = 0.6;
/** A step this many times the smallest begins a row. */
const ROW_STEP = 1.3;

/** `rows` are a page's, from top to bottom. */
export function findHeadedTables(rows: readonly AlignedRow[]): FoundTable[] {
  const found: FoundTable[] = [];
  for (let at = 0; at < rows.length; ) {
    const [head, body] = reachOfHead(rows, at);
    const table = body.length > 0 ? readTable(head, body) : null;
    if (table) found.push({ table, pieces: [...head, ...body].flatMap(({ pieces }) => pieces) });
    at += table ? head.length + body.length : 1;
  }
  return found;
}

/** The lines of the head that begins there, and the rows that stand under it; none where no head does. */
function reachOfHead(rows: readonly AlignedRow[], at: number): readonly [AlignedRow[], AlignedRow[]] {
  const first = rows[at];
  if (!first || first.pieces.length < MIN_COLUMNS || !isHead(first)) return [[], []];
  const edges = first.pieces.map(({ left }) => left);
  const head = takeWhileNear(rows.slice(at), MAX_HEAD_GAP, (row) => isHead(row) && isInColumns(row, edges));
  const below = rows.slice(at + head.length - 1);
  const body = takeWhileNear(below, MAX_GAP, (row, index) => index === 0 || isRow(row, edges)).slice(1);
  return [head, body];
}

function takeWhileNear(
  rows: readonly AlignedRow[],
  maxGap: number,
  isTaken: (row: AlignedRow, index: number) => boolean,
): AlignedRow[] {
  const end = rows.findIndex((row, index) => {
    const above = rows[index - 1];
    return !isTaken(row, index) || (above && row.top - above.bottom > maxGap * row.fontSize);
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}

function isHead({ pieces }: AlignedRow): boolean {
  return pieces.every(isMarked);
}

/** A bold line alone is the next heading. */
function isRow(row: AlignedRow, edges: readonly number[]): boolean {
  return isInColumns(row, edges) && !(row.pieces.length === 1 && isHead(row));
}

function isInColumns({ pieces }: AlignedRow, edges: readonly number[]): boolean {
  return pieces.every(({ left, right, text }) => {
    const column = edges.findIndex((edge) => Math.abs(edge - left) <= IN_LINE);
    const next = edges[column + 1] ?? Number.POSITIVE_INFINITY;
    return column >= 0 && right <= next - APART && splitMarker(text) === null;
  });
}

function readTable(head: readonly AlignedRow[], body: readonly AlignedRow[]): FoundTable["table"] | null {
  const separators = (head[0]?.pieces ?? []).slice(1).map(({ left }) => left - IN_LINE);
  const groups = groupLines(body, separators);
  const columns = separators.length + 1;
  const whole = groups.filter((group) => cellsOf(group, separators) > columns / 2 && hasFirst(group, separators));
  if (whole.length < MIN_ROWS || isColumnText(body, separators) || isRunningOn(groups, separators)) return null;
  return buildGroupedTable([head, ...groups], separators, []);
}

/** Lines that stand closer than rows do, or under no first cell, go on with the row above. */
function groupLines(body: readonly AlignedRow[], separators: readonly number[]): AlignedRow[][] {
  const steps = body.slice(1).map((row, index) => row.baseline - (body[index]?.baseline ?? 0));
  const tight = Math.min(...steps);
  const isMixed = steps.some((step) => step >= ROW_STEP * tight);
  const groups: AlignedRow[][] = [];
  for (const [index, row] of body.entries()) {
    const isWide = (steps[index - 1] ?? 0) >= ROW_STEP * tight;
    const group = groups.at(-1);
    if (group && (isMixed ? !isWide : !hasFirst([row], separators))) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function cellsOf(group: readonly AlignedRow[], separators: readonly number[]): number {
  const columnOf = ({ left }: Line) => separators.filter((at) => left > at).length;
  return new Set(group.flatMap(({ pieces }) => pieces.map(columnOf))).size;
}

function hasFirst(group: readonly AlignedRow[], [first = 0]: readonly number[]): boolean {
  return group.some(({ pieces }) => pieces.some(({ left }) => left <= first));
}
