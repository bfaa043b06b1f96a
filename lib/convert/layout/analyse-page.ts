// One page's content becomes lines and tables; what needs the whole document, and so their order, comes later.

import type { Figure } from "./figure.ts";
import type { Line } from "./line.ts";
import { markDrawnBullets } from "./lines/drawn-bullets.ts";
import { joinPageNumbers } from "./lines/join-page-numbers.ts";
import { markSigns } from "./lines/mark-signs.ts";
import { markNumberBadges } from "./lines/number-badges.ts";
import type { PageContent, Rule, TurnedText } from "./page-content.ts";
import { overlap, type Rect } from "./rect.ts";
import { findAlignedTables } from "./tables/find-aligned-tables.ts";
import { findTables } from "./tables/find-tables.ts";
import type { Table } from "./tables/table.ts";

/** In points. */
const ON_EDGE = 2;

export interface PageLayout {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In no particular order; a row of the page may be in several pieces. */
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  /** Lines drawn around a single field. */
  readonly frames: readonly Rect[];
  /** What is drawn around a text, or behind it: frames, and coloured areas. */
  readonly boxes: readonly Rect[];
}

export function analysePage(content: PageContent): PageLayout {
  const ruled = findTables(content);
  const taken = [...ruled.boxes, ...ruled.tables];
  const free = content.rules.filter((rule) => !taken.some((area) => isIn(rule, area)));
  const grounds = content.fills.filter((fill) => !ruled.tables.some((table) => overlap(fill, table)));
  const aligned = findAlignedTables(ruled.rest, free, grounds);
  return {
    number: content.number,
    width: content.width,
    height: content.height,
    lines: [...readMarks(aligned.rest, content.dots), ...ruled.turned.map(turnedLine)],
    tables: [...ruled.tables, ...aligned.tables],
    figures: content.figures,
    frames: ruled.boxes,
    boxes: [...ruled.boxes, ...content.fills],
  };
}

/** The lines around a text, and those of a table, part no other table. */
function isIn({ at, from, isHorizontal, to }: Rule, area: Rect): boolean {
  const [first, last, start, end] = isHorizontal
    ? [area.top, area.bottom, area.left, area.right]
    : [area.left, area.right, area.top, area.bottom];
  return at >= first - ON_EDGE && at <= last + ON_EDGE && from >= start - ON_EDGE && to <= end + ON_EDGE;
}

/** What stands beside a line and belongs to it. */
function readMarks(lines: readonly Line[], dots: readonly Rect[]): readonly Line[] {
  return joinPageNumbers(markNumberBadges(markDrawnBullets(markSigns(lines), dots)));
}

function turnedLine({ text, size, style, left, top, right, bottom }: TurnedText): Line {
  return {
    left,
    top,
    right,
    bottom,
    text,
    baseline: bottom,
    fontSize: size,
    style,
    isBold: style.isBold,
    isMonospaced: style.isMonospaced,
    isTurned: true,
    isContents: false,
  };
}
