// Ruled tables: lines that cross make a grid, and the glyphs within become the text of its cells.
import { buildLines } from "../lines/build-rows.ts";
import { markDrawnBullets } from "../lines/drawn-bullets.ts";
import type { Fill, Glyph, PageContent, TurnedText } from "../page-content.ts";
import type { Rect } from "../rect.ts";
import { rulesOfBands } from "./band-rules.ts";
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
/** In points. */
const EDGE = 1;

export interface FoundTables {
  readonly tables: readonly Table[];
  /** Lines around a single field. */
  readonly boxes: readonly Rect[];
  /** What stands in no table. */
  readonly rest: readonly Glyph[];
  readonly turned: readonly TurnedText[];
}

export function findTables(content: PageContent): FoundTables {
  const tables: Table[] = [];
  const boxes: Rect[] = [];
  let { glyphs: rest, turned } = content;
  for (const rules of connectRules([...content.rules, ...rulesOfBands(content)])) {
    if (rules.length < 3) continue;
    const grid = findGrid(rules, content.fills, rest);
    if (grid.xs.length === 2 && grid.ys.length === 2) boxes.push(areaOf(grid));
    const table = readTable(grid, rest, { ...content, turned });
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((glyph) => !isInside(glyph, table));
    turned = turned.filter((text) => !table.cells.some((cell) => holds(cell, text)));
  }
  return { tables, boxes, rest, turned };
}

function areaOf({ xs, ys }: TableGrid): Rect {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

function readTable(grid: TableGrid, glyphs: readonly Glyph[], page: PageContent): Table | null {
  const { xs, ys } = grid;
  if (ys.length < 3 || xs.length < 2 || ys.length * xs.length > MAX_FIELDS) return null;
  const area = areaOf(grid);
  const inside = glyphs.filter((glyph) => isInside(glyph, area));
  const cells = mergeCells(grid).map((span) => fillCell(span, grid, inside, page));
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
  { dots, turned }: PageContent,
): TableCellContent {
  const box = {
    left: xs[span.column] ?? 0,
    right: xs[span.column + span.colSpan] ?? 0,
    top: ys[span.row] ?? 0,
    bottom: ys[span.row + span.rowSpan] ?? 0,
  };
  const lines = markDrawnBullets(buildLines(glyphs.filter((glyph) => isInside(glyph, box))), dots);
  const sideways = turned.filter((text) => holds(box, text));
  const bold = [...lines.map((line) => line.isBold), ...sideways.map(({ style }) => style.isBold)];
  return {
    ...span,
    ...box,
    text: [cellText(lines), ...sideways.map(({ text }) => text)].filter((text) => text !== "").join("\n"),
    isBold: bold.length > 0 && bold.every(Boolean),
  };
}

/** Narrow columns have their heads written upwards; what runs over an edge is written over the table. */
function holds(cell: Rect, text: Rect): boolean {
  const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
  const isMiddleIn = x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom;
  return (
    isMiddleIn &&
    text.left >= cell.left - EDGE &&
    text.right <= cell.right + EDGE &&
    text.top >= cell.top - EDGE &&
    text.bottom <= cell.bottom + EDGE
  );
}

/** By the middle of the glyph: half-open, so that each is in one cell. */
function isInside(glyph: Glyph, box: Rect): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.baseline - glyph.size * 0.3;
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** The rows at the top that are bold or shaded, as long as others follow that are not. */
function countHeaderRows(cells: readonly TableCellContent[], rowCount: number, fills: readonly Fill[]): number {
  const colors = Array.from({ length: rowCount }, (_, row) =>
    colorOf(
      cells.filter((cell) => cell.row === row),
      fills,
    ),
  );
  const isHead = (row: number) => {
    const inRow = cells.filter((cell) => cell.row === row);
    const filled = inRow.filter((cell) => cell.text !== "");
    // A sign alone, as "#" or "%", is set as it may.
    const worded = filled.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
    if (worded.length > 0 && worded.every((cell) => cell.isBold)) return true;
    return filled.length > 0 && !isStripe(colors[row] ?? null, colors);
  };
  let count = 0;
  while (count < rowCount && isHead(count)) count++;
  return count < rowCount ? count : 1;
}

/** What all cells of a row are shaded in; null where one is not. */
function colorOf(row: readonly Rect[], fills: readonly Fill[]): string | null {
  const colors = row.map((cell) => {
    const x = (cell.left + cell.right) / 2;
    const y = (cell.top + cell.bottom) / 2;
    const isBehind = (fill: Fill) => x > fill.left && x < fill.right && y > fill.top && y < fill.bottom;
    return fills.find((fill) => fill.color !== WHITE && isBehind(fill))?.color ?? null;
  });
  return colors.every((color) => color !== null) ? (colors[0] ?? null) : null;
}

/** No colour, or one that comes back below other rows: every second row has it. */
function isStripe(color: string | null, colors: readonly (string | null)[]): boolean {
  const end = colors.findIndex((other, row) => row > colors.indexOf(color) && other !== color);
  return color === null || (end >= 0 && colors.slice(end).includes(color));
}
