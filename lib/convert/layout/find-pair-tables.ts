// Tables of two columns without a line drawn: short cells in line under each other, below a bold head or beside values.
import type { AlignedRow } from "./aligned-rows.ts";
import { buildAlignedTable } from "./build-aligned-table.ts";
import type { Line } from "./line.ts";
import { isMarker, splitMarker } from "./list-marker.ts";
import type { Table } from "./table.ts";

/** A row under a bold head is enough for a table; without a head it takes more. */
const MIN_ROWS = 3;
const MIN_ROWS_WITHOUT_HEAD = 4;
const MAX_MEAN_CHARS = 20;
const MAX_CHARS = 45;
const MAX_VALUE_CHARS = 15;
const MOST_VALUES = 0.7;
/** In points: cells that stand in line; in shares of the font size: the step between rows, and how much it may vary. */
const IN_LINE = 2.5;
const MAX_STEP = 2.8;
const SAME_STEP = 1.3;

export interface FoundTable {
  readonly table: Table;
  readonly pieces: readonly Line[];
}

export function findPairTables(rows: readonly AlignedRow[]): FoundTable[] {
  return splitBands(rows).flatMap((band) => {
    const [first, second] = [0, 1].map((column) => band.flatMap((row) => row.pieces[column] ?? []));
    if (!first || !second || !isPairOfColumns(first, second)) return [];
    const headerRows = hasBoldHead(first, second) ? 1 : 0;
    if (headerRows === 0 && !isOfValues(first, second)) return [];
    const separator = (Math.max(...first.map(({ right }) => right)) + Math.min(...second.map(({ left }) => left))) / 2;
    const table = { ...buildAlignedTable(band, [separator], []), headerRows };
    return [{ table, pieces: [...first, ...second] }];
  });
}

/** Rows of two pieces that follow each other by one step. */
function splitBands(rows: readonly AlignedRow[]): AlignedRow[][] {
  const bands: AlignedRow[][] = [];
  let band: AlignedRow[] = [];
  for (const row of rows) {
    if (row.pieces.length !== 2 || !goesOn(band, row)) {
      bands.push(band);
      band = [];
    }
    if (row.pieces.length === 2) band.push(row);
  }
  bands.push(band);
  return bands.filter(({ length }) => length >= MIN_ROWS);
}

function goesOn(band: readonly AlignedRow[], row: AlignedRow): boolean {
  const [before, last] = band.slice(-2);
  if (!before) return true;
  const step = row.baseline - (last ?? before).baseline;
  const usual = last ? last.baseline - before.baseline : step;
  const isSteady = Math.max(step, usual) <= SAME_STEP * Math.min(step, usual);
  return step <= MAX_STEP * row.fontSize && isSteady && Math.abs(row.fontSize - before.fontSize) < 1;
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
  return head?.isBold === true && secondHead?.isBold === true && ![...cells, ...values].some((cell) => cell.isBold);
}

/** Names and their values; numbers alone that grow may be the pages of a list. */
function isOfValues(names: readonly Line[], values: readonly Line[]): boolean {
  if (names.length < MIN_ROWS_WITHOUT_HEAD || names.some(({ text }) => !/\p{L}{2}/u.test(text))) return false;
  const short = values.filter(({ text }) => /\d/.test(text) && text.length <= MAX_VALUE_CHARS);
  return short.length >= MOST_VALUES * values.length && values.some(({ text }) => !/^\d+$/.test(text));
}
