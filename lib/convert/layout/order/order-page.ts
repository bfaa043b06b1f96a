// A page's lines and tables in reading order: what is furniture stands before and after, and parts nothing.

import type { PageLayout } from "../analyse-page.ts";
import type { Line } from "../line.ts";
import type { Rect } from "../rect.ts";
import { joinPieces } from "./join-pieces.ts";
import { findLabelFrames } from "./label-frames.ts";
import type { LayoutItem } from "./layout-item.ts";
import { orderBoxed } from "./order-boxed.ts";

/** A line that is larger than the rest by this factor stands out. */
const LARGER = 1.12;

/** Each region is a column, or a strip over the whole width, from top to bottom. */
export function orderPage(page: PageLayout, furniture: ReadonlySet<Line>): LayoutItem[][] {
  const asItem = (line: Line) => ({ kind: "line" as const, line, ...boxOf(line) });
  const edge = page.lines
    .filter((line) => furniture.has(line))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const own = page.lines.filter((line) => !furniture.has(line));
  const usual = usualSize(own);
  const items = [
    ...own
      .filter((line) => !line.isTurned)
      .map((line) => ({ ...asItem(line), isProminent: line.isBold || line.fontSize >= LARGER * usual })),
    ...page.tables.map((table) => ({ kind: "table" as const, table, ...boxOf(table) })),
    ...page.figures.map((figure) => ({ kind: "figure" as const, figure, ...boxOf(figure) })),
  ];
  const labels = findLabelFrames(page).map(({ frame }) => frame);
  const isAbove = (line: Line) => line.baseline < page.height / 2;
  return [
    edge.filter(isAbove).map(asItem),
    ...orderBoxed(items, page.boxes, labels).map((region) => joinPieces(region)),
    ...own.filter((line) => line.isTurned).map((line) => [asItem(line)]),
    edge.filter((line) => !isAbove(line)).map(asItem),
  ];
}

/** The size in which most of the text is set. */
function usualSize(lines: readonly Line[]): number {
  const chars = new Map<number, number>();
  for (const { fontSize, text } of lines) chars.set(fontSize, (chars.get(fontSize) ?? 0) + text.length);
  return [...chars].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function boxOf({ left, top, right, bottom }: Rect): Rect {
  return { left, top, right, bottom };
}
