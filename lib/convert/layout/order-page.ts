// A page's lines and tables in reading order: what is furniture stands before and after, and parts nothing.

import type { PageLayout } from "./analyse-page.ts";
import { joinPieces } from "./join-pieces.ts";
import type { LayoutItem } from "./layout-item.ts";
import type { Line } from "./line.ts";
import { orderRegions } from "./order-regions.ts";
import type { Rect } from "./rect.ts";

/** Each region is a column, or a strip over the whole width, from top to bottom. */
export function orderPage(page: PageLayout, furniture: ReadonlySet<Line>): LayoutItem[][] {
  const asItem = (line: Line) => ({ kind: "line" as const, line, ...boxOf(line) });
  const edge = page.lines
    .filter((line) => furniture.has(line))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const own = page.lines.filter((line) => !furniture.has(line));
  const items = [
    ...own.filter((line) => !line.isTurned).map(asItem),
    ...page.tables.map((table) => ({ kind: "table" as const, table, ...boxOf(table) })),
    ...page.figures.map((figure) => ({ kind: "figure" as const, figure, ...boxOf(figure) })),
  ];
  const isAbove = (line: Line) => line.baseline < page.height / 2;
  return [
    edge.filter(isAbove).map(asItem),
    ...orderRegions(items).map((region) => joinPieces(region)),
    ...own.filter((line) => line.isTurned).map((line) => [asItem(line)]),
    edge.filter((line) => !isAbove(line)).map(asItem),
  ];
}

function boxOf({ left, top, right, bottom }: Rect): Rect {
  return { left, top, right, bottom };
}
