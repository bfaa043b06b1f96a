// Columns of things that stand in line under each other: between them run bands that hardly any row crosses.
import type { Rect } from "./page-content.ts";

/** This share of the rows may reach over a band: heads that span columns. */
const MAX_CROSSING = 0.2;

type Rows = readonly (readonly Rect[])[];

/** The middles of the bands, from left to right. `minGap` in points. */
export function findColumns(rows: Rows, minGap: number): number[] {
  const rects = rows.flat();
  const edges = [...new Set(rects.flatMap((rect) => [rect.left, rect.right]))].sort((a, b) => a - b);
  const allowed = Math.floor(MAX_CROSSING * rows.length);
  const bands: { from: number; to: number }[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined || countCrossing(rows, (from + to) / 2) > allowed) return;
    const last = bands.at(-1);
    if (last?.to === from) last.to = to;
    else bands.push({ from, to });
  });
  const hasBothSides = (at: number) => rects.some((rect) => rect.right <= at) && rects.some((rect) => rect.left >= at);
  return bands
    .filter(({ from, to }) => to - from >= minGap)
    .map(({ from, to }) => (from + to) / 2)
    .filter(hasBothSides);
}

function countCrossing(rows: Rows, at: number): number {
  return rows.filter((row) => row.some((rect) => rect.left < at && rect.right > at)).length;
}
