// Tables of a slide, and the values that charts carry with them, as table blocks.
import type { Block } from "#lib/domain/block.ts";
import type { TableCellContent } from "../layout/table.ts";
import { toTableBlock } from "../layout/table-block.ts";
import type { PageSize } from "../layout/to-box.ts";
import type { Shape } from "./shape.ts";
import { textOfBody } from "./text-blocks.ts";
import { childOf, childrenOf, descendantsOf, numberOf, type XmlNode } from "./xml-node.ts";

const MAX_SPAN = 1000;

export function toTable(shape: Shape, page: PageSize): Block[] {
  const table = childOf(shape.node, "graphic", "graphicData", "tbl");
  const rows = childrenOf(table, "tr");
  const widths = childrenOf(childOf(table, "tblGrid"), "gridCol").map((column) => numberOf(column, "w"));
  const heights = rows.map((row) => numberOf(row, "h"));
  const xs = edges(widths, shape.left, shape.right);
  const ys = edges(heights, shape.top, shape.bottom);
  const cells = rows.flatMap((row, at) =>
    childrenOf(row, "tc").flatMap((cell, column): TableCellContent[] => {
      if (isMerged(cell)) return [];
      const rowSpan = spanOf(cell, "rowSpan", rows.length - at);
      const colSpan = spanOf(cell, "gridSpan", widths.length - column);
      const box = {
        left: xs[column] ?? 0,
        right: xs[column + colSpan] ?? 0,
        top: ys[at] ?? 0,
        bottom: ys[at + rowSpan] ?? 0,
      };
      return [
        { row: at, column, rowSpan, colSpan, ...box, text: textOfBody(childOf(cell, "txBody"), " "), isBold: false },
      ];
    }),
  );
  if (cells.length === 0) return [];
  const headerRows = childOf(table, "tblPr")?.attributes.get("firstRow") === "1" ? 1 : 0;
  const read = { ...shape, rowCount: rows.length, columnCount: widths.length, cells, headerRows };
  return [toTableBlock([{ table: read, page }])];
}

/** True for a field that a neighbour spans over. */
function isMerged(cell: XmlNode): boolean {
  return ["hMerge", "vMerge"].some((name) => /^(?:1|true)$/.test(cell.attributes.get(name) ?? ""));
}

function spanOf(cell: XmlNode, name: string, room: number): number {
  return Math.max(1, Math.min(numberOf(cell, name) || 1, room, MAX_SPAN));
}

/** Where the lines of the grid stand: the sizes' shares of the whole. */
function edges(sizes: readonly number[], from: number, to: number): number[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0) || 1;
  const found = [from];
  for (const size of sizes) found.push((found.at(-1) ?? from) + (size / whole) * (to - from));
  return found;
}

/** A row for each category, a column for each series; the chart's title before it. */
export function toChartBlocks(chart: XmlNode, shape: Shape, page: PageSize): Block[] {
  const series = descendantsOf(chart, "ser").map((each) => ({
    name: cachedValues(childOf(each, "tx"))[0] ?? "",
    categories: cachedValues(childOf(each, "cat") ?? childOf(each, "xVal")),
    values: cachedValues(childOf(each, "val") ?? childOf(each, "yVal")),
  }));
  const title = descendantsOf(childOf(chart, "chart", "title"), "t")
    .map((node) => node.text)
    .join("");
  const blocks: Block[] = title.trim() ? [{ kind: "caption", text: title.trim(), page: page.number, spans: [] }] : [];
  const categories = series[0]?.categories ?? [];
  if (series.length === 0 || series.every(({ values }) => values.length === 0)) return blocks;
  const rowCount = 1 + Math.max(categories.length, ...series.map(({ values }) => values.length));
  const texts = Array.from({ length: rowCount }, (_, row) =>
    row === 0
      ? ["", ...series.map(({ name }) => name)]
      : [categories[row - 1] ?? "", ...series.map(({ values }) => values[row - 1] ?? "")],
  );
  const box = { left: shape.left, top: shape.top, right: shape.right, bottom: shape.bottom };
  const cells = texts.flatMap((row, at) =>
    row.map(
      (text, column): TableCellContent => ({ row: at, column, rowSpan: 1, colSpan: 1, text, isBold: false, ...box }),
    ),
  );
  const table = { ...box, rowCount, columnCount: series.length + 1, cells, headerRows: 1 };
  return [...blocks, toTableBlock([{ table, page }])];
}

/** The values that were last shown, by their place; the workbook behind them is not opened. */
function cachedValues(node: XmlNode | undefined): string[] {
  const values: string[] = [];
  const points = descendantsOf(node, "pt");
  points.slice(0, MAX_SPAN).forEach((point, order) => {
    const index = Math.min(numberOf(point, "idx") || order, MAX_SPAN);
    values[index] = childOf(point, "v")?.text ?? "";
  });
  if (points.length === 0) return descendantsOf(node, "v").map((value) => value.text);
  return Array.from(values, (value) => value ?? "");
}
