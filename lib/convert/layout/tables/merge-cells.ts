// A grid of lines becomes cells: where no line parts two fields of it, they are one cell that spans.

import type { Rule } from "../page-content.ts";
import { NEAR } from "./connect-rules.ts";
import type { CellSpan } from "./table.ts";

/** An edge must be drawn along this share of its length. */
const DRAWN = 0.6;

export interface Grid {
  readonly rules: readonly Rule[];
  /** Places of the vertical and of the horizontal lines, in order. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** From the top left: each cell grows to the right, then down, as long as no drawn edge is in the way. */
export function mergeCells(grid: Grid): CellSpan[] {
  const spans: CellSpan[] = [];
  const taken = new Set<number>();
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  for (let field = 0; field < columns * rows; field++) {
    if (taken.has(field)) continue;
    const span = growCell(grid, Math.floor(field / columns), field % columns, taken);
    spans.push(span);
    for (const each of fieldsOf(span, columns)) taken.add(each);
  }
  return spans;
}

function fieldsOf({ row, column, rowSpan, colSpan }: CellSpan, columns: number): number[] {
  return Array.from({ length: rowSpan * colSpan }, (_, index) => {
    return (row + Math.floor(index / colSpan)) * columns + column + (index % colSpan);
  });
}

function growCell(grid: Grid, row: number, column: number, taken: ReadonlySet<number>): CellSpan {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  let colSpan = 1;
  while (
    column + colSpan < columns &&
    !taken.has(row * columns + column + colSpan) &&
    !isVerticalDrawn(grid, column + colSpan, row)
  ) {
    colSpan++;
  }
  let rowSpan = 1;
  const isOpen = (nextRow: number) =>
    Array.from({ length: colSpan }, (_, offset) => column + offset).every(
      (each) => !isHorizontalDrawn(grid, nextRow, each) && (each === column || !isVerticalDrawn(grid, each, nextRow)),
    );
  while (row + rowSpan < rows && isOpen(row + rowSpan)) rowSpan++;
  return { row, column, rowSpan, colSpan };
}

function isVerticalDrawn({ rules, xs, ys }: Grid, column: number, row: number): boolean {
  return isDrawnAcross(rules, { isHorizontal: false, at: xs[column] ?? 0, from: ys[row] ?? 0, to: ys[row + 1] ?? 0 });
}

function isHorizontalDrawn({ rules, xs, ys }: Grid, row: number, column: number): boolean {
  return isDrawnAcross(rules, { isHorizontal: true, at: ys[row] ?? 0, from: xs[column] ?? 0, to: xs[column + 1] ?? 0 });
}

/** Whether lines run along most of the edge. */
export function isDrawnAcross(rules: readonly Rule[], edge: Rule): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (rule.isHorizontal === edge.isHorizontal && Math.abs(rule.at - edge.at) <= NEAR) {
      covered += Math.max(0, Math.min(rule.to, edge.to) - Math.max(rule.from, edge.from));
    }
  }
  return covered >= DRAWN * (edge.to - edge.from);
}
