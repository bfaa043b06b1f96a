// Tables without a full grid: framed by lines above and below, or by nothing but the alignment of their cells.

import type { Line } from "../line.ts";
import { buildPieces } from "../lines/build-rows.ts";
import type { Glyph, Rule } from "../page-content.ts";
import { type Rect, unite } from "../rect.ts";
import { type AlignedRow, alignRows } from "./aligned-rows.ts";
import { buildAlignedTable } from "./build-aligned-table.ts";
import { joinCollinear } from "./connect-rules.ts";
import { findColumns } from "./find-columns.ts";
import { findHeadRuledTables } from "./find-head-ruled-tables.ts";
import { findHeadedTables } from "./find-headed-tables.ts";
import { findLabelTables } from "./find-label-tables.ts";
import { findPairTables } from "./find-pair-tables.ts";
import { frameRegions } from "./frame-regions.ts";
import { isColumnText } from "./is-column-text.ts";
import { isContents } from "./is-contents.ts";
import { isRunningOn } from "./is-running-on.ts";
import { readRuledRows } from "./read-ruled-rows.ts";
import { isWithin, refinePieces } from "./refine-pieces.ts";
import { countRowsOfHead } from "./rows-of-head.ts";
import type { Table } from "./table.ts";

/** In shares of the font size. */
const COLUMN_GAP = 0.7;
const MAX_ROW_GAP = 1.6;
const MIN_ROWS = 3;
const MIN_COLUMNS = 3;
/** Cells are short: longer ones are text in columns. */
const MAX_CELL_CHARS = 30;
const MAX_FRAMED_CHARS = 90;
const MIN_FILLED = 0.5;
const EVEN_STEP = 1.2;
/** In points: how far a table's lines may reach beyond its text. */
const PADDING = 12;
/** A page of more pieces than this is a map or a plan. */
const MAX_PIECES = 3000;

/** The tables, and the pieces of text that stand in none; `grounds` are coloured areas, on which heads may stand. */
export function findAlignedTables(
  glyphs: readonly Glyph[],
  rules: readonly Rule[],
  grounds: readonly Rect[] = [],
): { tables: Table[]; rest: readonly Line[] } {
  const tables: Table[] = [];
  let rest: readonly Line[] = buildPieces(glyphs);
  if (rest.length > MAX_PIECES) return { tables, rest };
  const take = (table: Table | null, used: readonly Line[]) => {
    if (!table) return;
    tables.push(table);
    const taken = new Set(used);
    rest = rest.filter((piece) => !taken.has(piece));
  };
  for (const frame of frameRegions(rules, rest)) {
    const inside = rest.filter((piece) => isWithin(piece, frame));
    take(
      readFramed(
        inside,
        frame,
        rules.filter((rule) => rule.isHorizontal && isAcross(rule, frame)),
        glyphs,
      ),
      inside,
    );
  }
  const edges = grounds.map(({ bottom, left, right }) => ({ isHorizontal: true, at: bottom, from: left, to: right }));
  for (const { pieces, table } of findHeadRuledTables([...rules, ...edges], rest, glyphs)) take(table, pieces);
  for (const { pieces, table } of findHeadedTables(alignRows(rest))) take(table, pieces);
  for (const band of findBands(alignRows(rest)))
    take(
      readBand(band, rules),
      band.flatMap((row) => row.pieces),
    );
  for (const { pieces, table } of findLabelTables(alignRows(rest))) take(table, pieces);
  for (const { pieces, table } of findPairTables(alignRows(rest))) take(table, pieces);
  return { tables, rest };
}

function isAcross(rule: Rule, frame: Rect): boolean {
  return (
    rule.at >= frame.top - 1 && rule.at <= frame.bottom + 1 && rule.from >= frame.left - 4 && rule.to <= frame.right + 4
  );
}

function readFramed(
  pieces: readonly Line[],
  frame: Rect,
  rules: readonly Rule[],
  glyphs: readonly Glyph[],
): Table | null {
  const rows = alignRows(pieces);
  if (rows.length < 2) return null;
  const fine = alignRows(refinePieces(pieces, frame, glyphs));
  const ruled = readRuledRows(fine, rules);
  if (ruled) return ruled;
  const isDense = rows.filter((row) => row.pieces.length > 1).length >= MIN_FILLED * rows.length;
  if (!isDense || meanChars(pieces) > MAX_FRAMED_CHARS) return null;
  const separators = findColumns(
    fine.map((row) => row.pieces),
    gapOf(fine),
  );
  if (separators.length === 0 || isColumnText(fine, separators) || isContents(fine, separators)) return null;
  return buildAlignedTable(fine, separators, rules);
}

/** Rows of several pieces that follow each other closely, with the head over them. */
function findBands(rows: readonly AlignedRow[]): AlignedRow[][] {
  return stackRows(rows).map((band) => {
    const [first] = band;
    if (!first) return band;
    const at = rows.indexOf(first);
    return [...rows.slice(at - countRowsOfHead(rows.slice(0, at), first), at), ...band];
  });
}

function stackRows(rows: readonly AlignedRow[]): AlignedRow[][] {
  const bands: AlignedRow[][] = [];
  let band: AlignedRow[] = [];
  for (const row of rows) {
    const last = band.at(-1);
    const isNear = last !== undefined && row.top - last.bottom <= MAX_ROW_GAP * row.fontSize;
    if (row.pieces.length >= MIN_COLUMNS && isNear) band.push(row);
    else if (row.pieces.length >= MIN_COLUMNS) {
      bands.push(band);
      band = [row];
    } else {
      bands.push(band);
      band = [];
    }
  }
  bands.push(band);
  return bands.filter((each) => each.length >= MIN_ROWS);
}

function readBand(rows: readonly AlignedRow[], rules: readonly Rule[]): Table | null {
  const pieces = rows.flatMap((row) => row.pieces);
  const separators = findColumns(
    rows.map((row) => row.pieces),
    gapOf(rows),
  );
  const columns = separators.length + 1;
  if (columns < MIN_COLUMNS || pieces.length < MIN_FILLED * rows.length * columns) return null;
  if (isColumnText(rows, separators)) return null;
  const lines = rows.map((row) => [row]);
  if (isEven(rows.slice(1)) && isRunningOn(lines, separators)) return null;
  const { left, right, top, bottom } = unite(pieces);
  const area = { left: left - PADDING, right: right + PADDING, top, bottom };
  const own = joinCollinear(rules.filter((rule) => rule.isHorizontal && isAcross(rule, area)));
  return meanChars(pieces) <= MAX_CELL_CHARS ? buildAlignedTable(rows, separators, own) : null;
}

/** No step tells rows from their lines. */
function isEven(rows: readonly AlignedRow[]): boolean {
  const steps = rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0));
  return Math.max(...steps) <= EVEN_STEP * Math.min(...steps);
}

function gapOf(rows: readonly AlignedRow[]): number {
  return COLUMN_GAP * Math.min(...rows.map((row) => row.fontSize));
}

function meanChars(pieces: readonly Line[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0) / Math.max(1, pieces.length);
}
