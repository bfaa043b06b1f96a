// Columns of things that stand in line under each other: between them run bands that hardly any row crosses.
import type { Rect } from "../rect.ts";

/** This share of the rows may reach over a band: heads that span columns. */
const MAX_CROSSING = 0.2;

type Rows = readonly (readonly Rect[])[];

interface Band {
  readonly from: number;
  to: number;
  /** The part of it over which the least reaches. */
  clear: Clearing;
}

interface Clearing {
  readonly from: number;
  readonly to: number;
  /** Pieces in the fullest of the rows that reach over it: a head that spans has few beside it. */
  readonly fullest: number;
}

/** The middles of the bands, from left to right. `minGap` in points. */
export function findColumns(rows: Rows, minGap: number): number[] {
  const rects = rows.flat();
  const edges = [...new Set(rects.flatMap((rect) => [rect.left, rect.right]))].sort((a, b) => a - b);
  const allowed = Math.floor(MAX_CROSSING * rows.length);
  const bands: Band[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined) return;
    const crossing = rows.filter((row) => isCrossed(row, (from + to) / 2));
    if (crossing.length > allowed) return;
    const fullest = Math.max(0, ...crossing.map((row) => row.length));
    const last = bands.at(-1);
    const clear = { from, to, fullest };
    if (last?.to !== from) bands.push({ from, to, clear });
    else {
      last.to = to;
      if (isBetter(clear, last.clear)) last.clear = clear;
    }
  });
  const hasBothSides = (at: number) => rects.some((rect) => rect.right <= at) && rects.some((rect) => rect.left >= at);
  return withoutHollow(
    bands.filter(({ from, to }) => to - from >= minGap),
    rects,
  )
    .map(({ clear }) => (clear.from + clear.to) / 2)
    .filter(hasBothSides);
}

function isCrossed(row: readonly Rect[], at: number): boolean {
  return row.some((rect) => rect.left < at && rect.right > at);
}

/** Between two bands stands a column: where nothing stands, the one goes that cuts through the fuller rows. */
function withoutHollow(bands: readonly Band[], rects: readonly Rect[]): Band[] {
  const kept: Band[] = [];
  for (const band of bands) {
    const last = kept.at(-1);
    const isHollow = last && !rects.some((rect) => rect.left >= last.to && rect.right <= band.from);
    if (!isHollow) kept.push(band);
    else if (isBetter(band.clear, last.clear)) kept[kept.length - 1] = band;
  }
  return kept;
}

function isBetter(band: Clearing, than: Clearing): boolean {
  if (band.fullest !== than.fullest) return band.fullest < than.fullest;
  return band.to - band.from > than.to - than.from;
}
