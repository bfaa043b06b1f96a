// One page's content becomes lines and tables in reading order; what needs the whole document comes later.
import { buildPieces } from "./build-rows.ts";
import { findAlignedTables } from "./find-aligned-tables.ts";
import { findTables } from "./find-tables.ts";
import { joinPieces } from "./join-pieces.ts";
import type { Line } from "./line.ts";
import { orderRegions } from "./order-regions.ts";
import type { PageContent, Rect, TurnedText } from "./page-content.ts";
import type { Table } from "./table.ts";

export type LayoutItem =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "table"; readonly table: Table };

export interface PageLayout {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In reading order; each is a column, or a strip over the whole width, from top to bottom. */
  readonly regions: readonly (readonly LayoutItem[])[];
}

export function analysePage(content: PageContent): PageLayout {
  const ruled = findTables(content);
  const aligned = findAlignedTables(buildPieces(ruled.rest), content.rules);
  const tables = [...ruled.tables, ...aligned.tables];
  const items = [
    ...aligned.rest.map((line) => ({ kind: "line" as const, line, ...boxOf(line) })),
    ...tables.map((table) => ({ kind: "table" as const, table, ...boxOf(table) })),
  ];
  const regions = orderRegions(items).map((region) => joinPieces(region));
  const turned = content.turned.map((text) => [{ kind: "line" as const, line: turnedLine(text) }]);
  return {
    number: content.number,
    width: content.width,
    height: content.height,
    regions: [...regions, ...turned],
  };
}

function boxOf({ left, top, right, bottom }: Rect): Rect {
  return { left, top, right, bottom };
}

function turnedLine(text: TurnedText): Line {
  return {
    ...boxOf(text),
    text: text.text,
    baseline: text.bottom,
    fontSize: text.size,
    style: text.style,
    isBold: text.style.isBold,
    isTurned: true,
    isContents: false,
  };
}
