// Tables of a slide as table blocks, merged cells and all.
import type { Block } from "#lib/domain/block.ts";
import type { TableCellContent } from "../layout/tables/table.ts";
import { toTableBlock } from "../layout/tables/table-block.ts";
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
        {
          row: at,
          column,
          rowSpan,
          colSpan,
          ...box,
          text: textOfBody(childOf(cell, "txBody"), "\n"),
          isBold: isBold(cell),
        },
      ];
    }),
  );
  if (cells.length === 0) return [];
  const headerRows = isTrue(childOf(table, "tblPr")?.attributes.get("firstRow")) || isBoldHead(cells) ? 1 : 0;
  // A damaged table has rows longer than its grid.
  const columnCount = cells.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), widths.length);
  const read = { ...shape, rowCount: rows.length, columnCount, cells, headerRows };
  return [toTableBlock([{ table: read, page }])];
}

/** True for a field that a neighbour spans over. */
function isMerged(cell: XmlNode): boolean {
  return ["hMerge", "vMerge"].some((name) => isTrue(cell.attributes.get(name)));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** All of its runs that say something are. */
function isBold(cell: XmlNode): boolean {
  const runs = descendantsOf(childOf(cell, "txBody"), "r").filter((run) => childOf(run, "t")?.text.trim());
  return runs.length > 0 && runs.every((run) => isTrue(childOf(run, "rPr")?.attributes.get("b")));
}

/** Where the table names no first row of its own, one set in bold above others that are not is its head. */
function isBoldHead(cells: readonly TableCellContent[]): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  const [head, rest] = [filled.filter(({ row }) => row === 0), filled.filter(({ row }) => row > 0)];
  return head.length > 1 && head.every((cell) => cell.isBold) && rest.some((cell) => !cell.isBold);
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
