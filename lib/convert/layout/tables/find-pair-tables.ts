// Tables of two columns without a line drawn: short cells in line under each other, below a bold head or beside values.

import type { Line } from "../line.ts";
import { isPageList } from "../lines/is-page-list.ts";
import { isMarker, splitMarker } from "../lines/list-marker.ts";
import { type AlignedRow, alignRows } from "./aligned-rows.ts";
import { buildAlignedTable } from "./build-aligned-table.ts";
import type { FoundTable } from "./found-table.ts";
import { isMarked } from "./is-marked.ts";
import type { Table } from "./table.ts";

/** A row under a bold head is enough for a table; without a head it takes more. */
const MIN_ROWS = 3;
const MIN_ROWS_WITHOUT_HEAD = 4;
const MAX_MEAN_CHARS = 20;
const MAX_CHARS = 45;
const MAX_VALUE_CHARS = 15;
const MOST_VALUES = 0.7;
const MOST_BESIDE = 0.5;
/** In points: cells that stand in line; in shares of the font size: the step between rows, and how much it may vary. */
const IN_LINE = 2.5;
const MAX_STEP = 2.8;
const SAME_STEP = 1.3;

/** Two pieces of a row, and what stands next to them on it. */
interface Pair {
  readonly row: AlignedRow;
  readonly first: Line;
  readonly second: Line;
  readonly besides: readonly (Line | undefined)[];
}

export function findPairTables(rows: readonly AlignedRow[]): FoundTable[] {
  const used = new Set<Line>();
  return chainPairs(rows).flatMap((chain) => {
    const pieces = chain.flatMap(({ first, second }) => [first, second]);
    const table = pieces.some((piece) => used.has(piece)) ? null : readChain(chain);
    if (table) for (const piece of pieces) used.add(piece);
    return table ? [{ table, pieces }] : [];
  });
}

function readChain(chain: readonly Pair[]): Table | null {
  const [firsts, seconds] = [chain.map(({ first }) => first), chain.map(({ second }) => second)];
  if (chain.length < MIN_ROWS || !isPairOfColumns(firsts, seconds) || hasMoreColumns(chain)) return null;
  const headerRows = hasBoldHead(firsts, seconds) ? 1 : 0;
  if (headerRows === 0 && !isOfValues(firsts, seconds)) return null;
  const separator = (Math.max(...firsts.map(({ right }) => right)) + Math.min(...seconds.map(({ left }) => left))) / 2;
  return { ...buildAlignedTable(alignRows([...firsts, ...seconds]), [separator], []), headerRows };
}

/** Pairs of neighbours that follow each other down the page, in line and by one step; other columns may stand beside them. */
function chainPairs(rows: readonly AlignedRow[]): Pair[][] {
  const chains: Pair[][] = [];
  let open: Pair[][] = [];
  for (const row of rows) {
    open = open.filter((chain) => row.baseline - (chain.at(-1)?.first.baseline ?? 0) <= MAX_STEP * row.fontSize);
    for (const pair of pairsOf(row)) {
      const chain = open.find((each) => goesOn(each, pair));
      if (chain) chain.push(pair);
      else {
        const begun = [pair];
        chains.push(begun);
        open.push(begun);
      }
    }
  }
  return chains;
}

function pairsOf(row: AlignedRow): Pair[] {
  const isLevel = (a: Line, b: Line | undefined) => b !== undefined && Math.abs(a.baseline - b.baseline) <= IN_LINE;
  return row.pieces.flatMap((first, index) => {
    const [before, second, after] = [row.pieces[index - 1], row.pieces[index + 1], row.pieces[index + 2]];
    if (!second || !isLevel(first, second)) return [];
    const besides = [before, after].map((other) => (isLevel(first, other) ? other : undefined));
    return [{ row, first, second, besides }];
  });
}

function goesOn(chain: readonly Pair[], { first, row, second }: Pair): boolean {
  const [before, last] = chain.length > 1 ? chain.slice(-2) : [undefined, chain[0]];
  if (!last || last.row === row || Math.abs(first.fontSize - last.first.fontSize) >= 1) return false;
  // Other columns may stand a little higher or lower on the same row.
  const step = first.baseline - last.first.baseline;
  const usual = before ? last.first.baseline - before.first.baseline : step;
  const isSteady = Math.max(step, usual) <= SAME_STEP * Math.min(step, usual);
  return isSteady && isInLine([last.first, first]) && isInLine([last.second, second]);
}

/** Short cells beside most rows, on one side: two columns of several are no table of their own. */
function hasMoreColumns(chain: readonly Pair[]): boolean {
  return [0, 1].some((side) => {
    const cells = chain.flatMap(({ besides }) => besides[side] ?? []);
    const chars = cells.reduce((sum, { text }) => sum + text.length, 0);
    return cells.length >= MOST_BESIDE * chain.length && chars <= MAX_MEAN_CHARS * cells.length;
  });
}

function isPairOfColumns(first: readonly Line[], second: readonly Line[]): boolean {
  const all = [...first, ...second];
  const chars = all.reduce((sum, { text }) => sum + text.length, 0);
  if (chars > MAX_MEAN_CHARS * all.length || all.some(({ text }) => text.length > MAX_CHARS)) return false;
  if (all.some(({ isContents, text }) => isContents || isMarker(text) || splitMarker(text) !== null)) return false;
  const isApart = Math.max(...first.map(({ right }) => right)) < Math.min(...second.map(({ left }) => left));
  return isApart && isInLine(first) && isInLine(second);
}

/** At their left, their right or their middle. */
function isInLine(cells: readonly Line[]): boolean {
  const isSame = (places: readonly number[]) => Math.max(...places) - Math.min(...places) <= IN_LINE;
  return [
    cells.map(({ left }) => left),
    cells.map(({ right }) => right),
    cells.map(({ left, right }) => (left + right) / 2),
  ].some(isSame);
}

function hasBoldHead([head, ...cells]: readonly Line[], [secondHead, ...values]: readonly Line[]): boolean {
  if (!head || !secondHead) return false;
  return isMarked(head) && isMarked(secondHead) && ![...cells, ...values].some(isMarked);
}

/** Names and their values. */
function isOfValues(names: readonly Line[], values: readonly Line[]): boolean {
  if (names.length < MIN_ROWS_WITHOUT_HEAD || names.some(({ text }) => !/\p{L}{2}/u.test(text))) return false;
  const short = values.filter(({ text }) => /\d/.test(text) && text.length <= MAX_VALUE_CHARS);
  return short.length >= MOST_VALUES * values.length && !isPageList(values.map(({ text }) => text));
}
