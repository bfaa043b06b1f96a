// Rows of pieces between known columns become a table: wrapped lines join their row, heads span what they reach over.

import type { Line } from "../line.ts";
import type { Rule } from "../page-content.ts";
import { type Rect, unite } from "../rect.ts";
import type { AlignedRow } from "./aligned-rows.ts";
import { cellText } from "./cell-text.ts";
import { spanHeads } from "./span-heads.ts";
import type { Table, TableCellContent } from "./table.ts";

/** A step this many times the smallest begins a new row, where rows have several lines. */
const ROW_STEP = 1.3;
/** Lines over this share of the width run over all of it. */
const WHOLE = 0.85;

/** `separators` are the x of the bands between columns; `rules` the horizontal lines within. */
export function buildAlignedTable(
  rows: readonly AlignedRow[],
  separators: readonly number[],
  rules: readonly Rule[],
): Table {
  return buildGroupedTable(groupWrapped(rows, separators, rules), separators, rules);
}

/** `groups` are the table's rows, each of one or several lines; the first is its head. */
export function buildGroupedTable(
  groups: readonly (readonly AlignedRow[])[],
  separators: readonly number[],
  rules: readonly Rule[],
): Table {
  const all = unite(groups.flat().flatMap((row) => row.pieces));
  const cells = groups.flatMap((group, row) => toCells(group, row, separators));
  const firstRule = wholeRules(rules, all).find((at) => at > all.top);
  const above = groups.filter((group) => firstRule !== undefined && (group.at(-1)?.baseline ?? 0) < firstRule).length;
  const headerRows = above > 0 && above < groups.length ? above : 1;
  const columnCount = separators.length + 1;
  const table = { ...all, columnCount, cells: spanHeads(cells, headerRows, columnCount, rules) };
  return withoutHollow({ ...table, rowCount: groups.length, headerRows });
}

/** Heads over several rows stand in their middle: where nothing else does, that is no row. */
function withoutHollow(table: Table): Table {
  for (let row = 1; row < table.headerRows; row++) {
    const own = table.cells.filter((cell) => cell.row === row);
    if (own.some((cell) => cell.text !== "")) continue;
    const cells = table.cells.flatMap((cell): TableCellContent[] => {
      if (cell.row === row) return [];
      const isOver = cell.row < row && cell.row + cell.rowSpan > row;
      return [{ ...cell, row: cell.row - (cell.row > row ? 1 : 0), rowSpan: cell.rowSpan - (isOver ? 1 : 0) }];
    });
    return withoutHollow({ ...table, cells, rowCount: table.rowCount - 1, headerRows: table.headerRows - 1 });
  }
  return table;
}

/** Where lines, together, run over the whole width; from the top. */
function wholeRules(rules: readonly Rule[], area: Rect): number[] {
  const levels = Map.groupBy(rules, (rule) => Math.round(rule.at));
  return [...levels]
    .filter(([, level]) => level.reduce((sum, { from, to }) => sum + to - from, 0) >= WHOLE * (area.right - area.left))
    .map(([at]) => at)
    .sort((a, b) => a - b);
}

function groupWrapped(
  rows: readonly AlignedRow[],
  separators: readonly number[],
  rules: readonly Rule[],
): AlignedRow[][] {
  const steps = rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0));
  const tight = Math.min(...steps);
  const isMixed = steps.filter((step) => step >= ROW_STEP * tight).length >= 2;
  const groups: AlignedRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const last = rows[index - 1];
    const isRuled = last && rules.some((rule) => rule.at > last.baseline && rule.at < row.baseline);
    const isWide = (steps[index - 1] ?? 0) >= ROW_STEP * tight;
    const isWrapped = !hasFirst(row, separators) || (isMixed && last !== undefined && !hasFirst(last, separators));
    const isFitting = row.pieces.length <= separators.length && sharesColumn(groups.at(-1) ?? [], row, separators);
    if (last && !isRuled && !isWide && isWrapped && isFitting) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A row goes on with the one before where it stands under something of it; a lone first cell stands beside its row. */
function sharesColumn(group: readonly AlignedRow[], row: AlignedRow, separators: readonly number[]): boolean {
  const above = new Set(group.flatMap(({ pieces }) => pieces.map((piece) => columnOf(piece.left, separators))));
  const columns = row.pieces.map((piece) => columnOf(piece.left, separators));
  return columns.every((column) => column === 0) || columns.some((column) => above.has(column));
}

function hasFirst(row: AlignedRow, separators: readonly number[]): boolean {
  return (row.pieces[0]?.left ?? Number.POSITIVE_INFINITY) < (separators[0] ?? 0);
}

/** Every field of the row: those that hold text, and the empty ones between. */
function toCells(group: readonly AlignedRow[], row: number, separators: readonly number[]): TableCellContent[] {
  const columns = separators.length + 1;
  const placed = group
    .flatMap((each) => each.pieces)
    .map((piece) => ({ piece, first: columnOf(piece.left, separators), last: columnOf(piece.right, separators) }));
  const cells: TableCellContent[] = [];
  for (let column = 0; column < columns; ) {
    let end = column;
    // Pieces that reach over a band make its columns one.
    for (const { first, last } of placed) if (first <= end && last > end) end = last;
    const inside = placed.filter(({ first }) => first >= column && first <= end).map(({ piece }) => piece);
    cells.push(toCell(inside, row, column, end - column + 1));
    column = end + 1;
  }
  return cells;
}

function columnOf(x: number, separators: readonly number[]): number {
  const index = separators.findIndex((at) => x <= at);
  return index < 0 ? separators.length : index;
}

function toCell(pieces: readonly Line[], row: number, column: number, colSpan: number): TableCellContent {
  const box = pieces.length > 0 ? unite(pieces) : { left: 0, top: 0, right: 0, bottom: 0 };
  const isBold = pieces.length > 0 && pieces.every((piece) => piece.isBold);
  return { row, column, rowSpan: 1, colSpan, text: cellText(pieces), isBold, ...box };
}
