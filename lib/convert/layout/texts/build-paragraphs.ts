// The lines of a region become paragraphs; tables and figures stand between them.
import type { PageLayout } from "../analyse-page.ts";
import type { Line } from "../line.ts";
import { splitMarker } from "../lines/list-marker.ts";
import type { LayoutItem } from "../order/layout-item.ts";
import { orderPage } from "../order/order-page.ts";
import { unite } from "../rect.ts";
import { type Leading, measureLeading } from "./leading.ts";
import type { Paragraph, Part } from "./paragraph.ts";
import { isBreak, type MarkedLines, type Region } from "./paragraph-break.ts";

export function buildParagraphs(page: PageLayout, marked: MarkedLines): Part[] {
  const regions = orderPage(page, marked.furniture);
  const leading = measureLeading(regions.map((region) => linesOf(region, marked.furniture)));
  return regions.flatMap((region) => splitRegion(region, page.number, marked, leading));
}

function linesOf(items: readonly LayoutItem[], furniture: ReadonlySet<Line>): Line[] {
  return items.flatMap((item) => (item.kind === "line" && !furniture.has(item.line) ? [item.line] : []));
}

function splitRegion(items: readonly LayoutItem[], page: number, marked: MarkedLines, pageLeading: Leading): Part[] {
  const lines = linesOf(items, marked.furniture);
  const { left, right } = unite(lines);
  const region: Region = {
    page,
    left,
    right,
    leading: measureLeading([lines], pageLeading),
    marked,
  };
  const parts: Part[] = [];
  let open: Paragraph | null = null;
  let above: Line | null = null;
  for (const item of items) {
    if (item.kind !== "line") {
      parts.push({ ...item, page });
      open = null;
      above = null;
      continue;
    }
    const isFurniture = marked.furniture.has(item.line);
    if (open && !isFurniture && !isBreak(open, item.line, region)) open.lines.push(item.line);
    else {
      const next = beginParagraph(item.line, above, region);
      parts.push(next);
      open = isFurniture ? null : next;
    }
    above = item.line;
  }
  return parts;
}

function beginParagraph(line: Line, above: Line | null, region: Region): Paragraph {
  const isFurniture = region.marked.furniture.has(line);
  const isListing = region.marked.listings.has(line);
  return {
    kind: "text",
    lines: [line],
    page: region.page,
    marker: isFurniture || isListing || line.isTurned ? null : (splitMarker(line.text)?.marker ?? null),
    regionLeft: region.left,
    regionRight: region.right,
    isFurniture,
    isListing,
    spaceAbove: above ? (line.baseline - above.baseline) / Math.max(1, line.fontSize) : Number.POSITIVE_INFINITY,
  };
}
