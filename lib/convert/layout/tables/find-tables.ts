// Ruled tables: lines that cross make a grid, and the glyphs within become the text of its cells.
import { buildLines } from "../lines/build-rows.ts";
import { markDrawnBullets } from "../lines/drawn-bullets.ts";
import type { Fill, Glyph, PageContent } from "../page-content.ts";
import type { Rect } from "../rect.ts";
import { cellText } from "./cell-text.ts";
import { connectRules } from "./connect-rules.ts";
import { mergeCells } from "./merge-cells.ts";
import type { CellSpan, Table, TableCellContent } from "./table.ts";
import { findGrid, type TableGrid } from "./table-grid.ts";

/** More fields than this are a drawing or squared paper. */
const MAX_FIELDS = 5000;
/** Without lines on all sides, so many of its cells must hold text. */
const MIN_OPEN_FILLED = 0.6;
const MAX_BOX_SHARE = 0.5;
const WHITE = "#ffffff";

export interface FoundTables {
  readonly tables: readonly Table[];
  /** Lines around a single field. */
  readonly boxes: readonly Rect[];
  /** The glyphs that stand in no table. */
  readonly rest: readonly Glyph[];
}

export function findTables(content: PageContent): FoundTables {
  const tables: Table[] = [];
  const boxes: Rect[] = [];
  let rest = content.glyphs;
  for (const rules of connectRules(content.rules)) {
    if (rules.length < 3) continue;
    const grid = findGrid(rules, content.fills, rest);
    if (grid.xs.length === 2 && grid.ys.length === 2) boxes.push(areaOf(grid));
    const table = readTable(grid, rest, content);
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((glyph) => !isInside(glyph, table));
  }
  return { tables, boxes, rest };
}

function areaOf({ xs, ys }: TableGrid): Rect {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

function readTable(grid: TableGrid, glyphs: readonly Glyph[], page: PageContent): Table | null {
  const { xs, ys } = grid;
  if (ys.length < 3 || xs.length < 2 || ys.length * xs.length > MAX_FIELDS) return null;
  const area = areaOf(grid);
  const inside = glyphs.filter((glyph) => isInside(glyph, area));
  const cells = mergeCells(grid).map((span) => fillCell(span, grid, inside, page.dots));
  const filled = cells.filter((cell) => cell.text !== "");
  if (!isTable(filled, xs.length - 1, area, page)) return null;
  if (grid.isOpen && (xs.length < 3 || filled.length < MIN_OPEN_FILLED * cells.length)) return null;
  const rowCount = ys.length - 1;
  return {
    ...area,
    rowCount,
    columnCount: xs.length - 1,
    cells,
    headerRows: countHeaderRows(cells, rowCount, page.fills),
  };
}

/** Two rows at least, and two columns; or a box of one column with a head, well smaller than the page. */
function isTable(filled: readonly CellSpan[], columns: number, area: Rect, page: PageContent): boolean {
  if (new Set(filled.map((cell) => cell.row)).size < 2) return false;
  if (columns > 1) return new Set(filled.map((cell) => cell.column)).size > 1;
  return area.bottom - area.top < MAX_BOX_SHARE * page.height;
}

function fillCell(
  span: CellSpan,
  { xs, ys }: TableGrid,
  glyphs: readonly Glyph[],
  dots: readonly Rect[],
): TableCellContent {
  const box = {
    left: xs[span.column] ?? 0,
    right: xs[span.column + span.colSpan] ?? 0,
    top: ys[span.row] ?? 0,
    bottom: ys[span.row + span.rowSpan] ?? 0,
  };
  const lines = markDrawnBullets(buildLines(glyphs.filter((glyph) => isInside(glyph, box))), dots);
  return {
    ...span,
    ...box,
    text: cellText(lines),
    isBold: lines.length > 0 && lines.every((line) => line.isBold),
  };
}

/** By the middle of the glyph: half-open, so that each is in one cell. */
function isInside(glyph: Glyph, box: Rect): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.baseline - glyph.size * 0.3;
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** The rows at the top that are bold or shaded, as long as others follow that are not. */
function countHeaderRows(cells: readonly TableCellContent[], rowCount: number, fills: readonly Fill[]): number {
  const isHead = (row: number) => {
    const inRow = cells.filter((cell) => cell.row === row);
    const filled = inRow.filter((cell) => cell.text !== "");
    // A sign alone, as "#" or "%", is set as it may.
    const worded = filled.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
    if (worded.length > 0 && worded.every((cell) => cell.isBold)) return true;
    return filled.length > 0 && inRow.every((cell) => isShaded(cell, fills));
  };
  let count = 0;
  while (count < rowCount && isHead(count)) count++;
  return count < rowCount ? count : 1;
}

function isShaded(cell: Rect, fills: readonly Fill[]): boolean {
  const x = (cell.left + cell.right) / 2;
  const y = (cell.top + cell.bottom) / 2;
  return fills.some(
    (fill) => fill.color !== WHITE && x > fill.left && x < fill.right && y > fill.top && y < fill.bottom,
  );
}
