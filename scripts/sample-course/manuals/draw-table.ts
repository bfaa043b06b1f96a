// A ruled table: its head shaded, rows that belong together kept on one page, the head drawn again on the next.
import { DEEP, INK, LINE, WASH } from "../palette.ts";
import type { Table } from "./manual.ts";
import type { PageFrame, TextStyle } from "./page-frame.ts";
import { type PlacedCell, placeCells, rowGroups, rowHeights } from "./place-cells.ts";

const PADDING = { x: 7, y: 5 };
const BODY: TextStyle = { face: "text", size: 9.5, lineGap: 1.5, color: INK };
const HEAD: TextStyle = { face: "strong", size: 9.5, lineGap: 1.5, color: DEEP };

export function drawTable(frame: PageFrame, { head, rows, widths }: Table): void {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const points = widths.map((width) => (width / total) * frame.width);
  const isHeadColumn = head.length === 0;
  const styleOf = ({ column, rowSpan }: PlacedCell) =>
    (isHeadColumn && column === 0) || rowSpan > 1 ? { ...HEAD, color: INK } : BODY;
  const heading = layOut(frame, placeCells(isHeadColumn ? [] : [head]), points, () => HEAD);
  const body = layOut(frame, placeCells(rows), points, styleOf);
  let isOpen = false;
  for (const [from, to] of rowGroups(body.cells, rows.length)) {
    const page = frame.pdf.page;
    frame.keepTogether(sum(body.heights, from, to) + (isOpen ? 0 : sum(heading.heights, 0, 1)));
    if (!isOpen || frame.pdf.page !== page) drawRows(frame, heading, [0, 1], () => WASH);
    drawRows(frame, body, [from, to], ({ column }) => (isHeadColumn && column === 0 ? WASH : null));
    isOpen = true;
  }
}

interface Grid {
  readonly cells: readonly PlacedCell[];
  readonly heights: readonly number[];
  /** In points from the frame's left edge; one more than there are columns. */
  readonly edges: readonly number[];
  readonly styleOf: (cell: PlacedCell) => TextStyle;
}

function layOut(
  frame: PageFrame,
  cells: readonly PlacedCell[],
  widths: readonly number[],
  styleOf: Grid["styleOf"],
): Grid {
  const edges = [0, ...widths.map((_, index) => sum(widths, 0, index + 1))];
  const heights = rowHeights(cells, (cell) => {
    const inside = frame.inset(0, (widths[cell.column] ?? 0) - 2 * PADDING.x);
    return inside.measure(cell.text, styleOf(cell)) + 2 * PADDING.y;
  });
  return { cells, heights, edges, styleOf };
}

function drawRows(
  frame: PageFrame,
  { cells, heights, edges, styleOf }: Grid,
  [from, to]: readonly [number, number],
  fillOf: (cell: PlacedCell) => string | null,
): void {
  for (const cell of cells.filter(({ row }) => row >= from && row < to)) {
    const left = edges[cell.column] ?? 0;
    const width = (edges[cell.column + 1] ?? 0) - left;
    const top = frame.y + sum(heights, from, cell.row);
    const height = sum(heights, cell.row, cell.row + cell.rowSpan);
    const fill = fillOf(cell);
    if (fill !== null) frame.pdf.rect(frame.left + left, top, width, height).fill(fill);
    frame.pdf
      .lineWidth(0.6)
      .rect(frame.left + left, top, width, height)
      .stroke(LINE);
    const inside = frame.inset(left + PADDING.x, width - 2 * PADDING.x);
    inside.y = top + PADDING.y;
    inside.write(cell.text, styleOf(cell));
  }
  frame.y += sum(heights, from, to);
}

function sum(values: readonly number[], from: number, to: number): number {
  return values.slice(from, to).reduce((total, value) => total + value, 0);
}
