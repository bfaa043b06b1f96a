// A chart as blocks: its title as a caption, the values that it carries as a table, what its axes say.
import type { Block } from "#lib/domain/block.ts";
import type { TableCellContent } from "../layout/tables/table.ts";
import { toTableBlock } from "../layout/tables/table-block.ts";
import type { PageSize } from "../layout/to-box.ts";
import { readValues } from "./chart-values.ts";
import type { Shape } from "./shape.ts";
import { spanOf } from "./span-of.ts";
import { childOf, childrenOf, descendantsOf, type XmlNode } from "./xml-node.ts";

interface Series {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly string[];
}

/** A row for each category, a column for each series; titles before it. Series over other categories are another table. */
export function toChartBlocks(chart: XmlNode, shape: Shape, page: PageSize): Block[] {
  const plot = childOf(chart, "chart", "plotArea");
  const axes = plot?.children.filter((node) => /Ax$/.test(node.name)) ?? [];
  const [first, ...others] = axes;
  // The first axis is that of the categories: it heads their column.
  const titles = [titleOf(childOf(chart, "chart")), ...others.map(titleOf)].filter((title) => title !== "");
  const box = { left: shape.left, top: shape.top, right: shape.right, bottom: shape.bottom };
  const captions = titles.map(
    (text): Block => ({ kind: "caption", text, page: page.number, spans: spanOf(text, shape, page) }),
  );
  const series = descendantsOf(plot, "ser")
    .map(readSeries)
    .filter(({ values }) => values.length > 0);
  const groups = [...Map.groupBy(series, ({ categories }) => categories.join("\n")).values()];
  const tables = groups.map((group) => {
    const texts = textsOf(group, titleOf(first));
    const cells = texts.flatMap((row, at) =>
      row.map((text, column): TableCellContent => {
        return { row: at, column, rowSpan: 1, colSpan: 1, text, isBold: false, ...box };
      }),
    );
    const table = { ...box, rowCount: texts.length, columnCount: group.length + 1, cells, headerRows: 1 };
    return toTableBlock([{ table, page }]);
  });
  return [...captions, ...tables];
}

function readSeries(node: XmlNode): Series {
  return {
    name: readValues(childOf(node, "tx"))[0] ?? "",
    categories: readValues(childOf(node, "cat") ?? childOf(node, "xVal")),
    values: readValues(childOf(node, "val") ?? childOf(node, "yVal")),
  };
}

function textsOf(series: readonly Series[], corner: string): string[][] {
  const categories = series[0]?.categories ?? [];
  const rowCount = Math.max(categories.length, ...series.map(({ values }) => values.length));
  const rows = Array.from({ length: rowCount }, (_, row) => {
    return [categories[row] ?? "", ...series.map(({ values }) => values[row] ?? "")];
  });
  return [[corner, ...series.map(({ name }) => name)], ...rows];
}

/** What was typed as the title; one that a program would make up says nothing new. */
function titleOf(node: XmlNode | undefined): string {
  return childrenOf(node, "title")
    .flatMap((title) => descendantsOf(title, "p"))
    .map((paragraph) =>
      descendantsOf(paragraph, "t")
        .map(({ text }) => text)
        .join(""),
    )
    .join(" ")
    .trim();
}
