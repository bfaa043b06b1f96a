// The distance of baselines that is usual where a line stands.
import type { Line } from "../line.ts";

export const SIZE_STEP = 0.08;
/** In shares of the font size. */
const USUAL_LEADING = 1.25;
const MAX_LEADING = 2.2;
const MIN_STEPS = 4;

export type Leading = (line: Line) => number;

/** The usual distance of baselines, by font size; where a region has too few lines to tell, it is no more than its page's. */
export function measureLeading(regions: readonly (readonly Line[])[], ofPage: Leading | null = null): Leading {
  const steps = Map.groupBy(regions.flatMap(stepsOf), ({ size }) => size);
  const sorted = new Map(
    [...steps].map(([size, found]) => [size, found.map(({ step }) => step).sort((a, b) => a - b)]),
  );
  return (line) => {
    const own = sorted.get(Math.round(line.fontSize)) ?? [];
    // Below the middle: gaps between paragraphs are in there too.
    const usual = own[Math.floor(own.length * 0.3)] ?? USUAL_LEADING * line.fontSize;
    return ofPage !== null && own.length < MIN_STEPS ? Math.min(usual, ofPage(line)) : usual;
  };
}

/** From each line to the next of its size. */
function stepsOf(lines: readonly Line[]): { readonly size: number; readonly step: number }[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || Math.abs(next.fontSize - line.fontSize) > SIZE_STEP * line.fontSize) return [];
    const step = next.baseline - line.baseline;
    return step <= 0 || step > MAX_LEADING * line.fontSize ? [] : [{ size: Math.round(line.fontSize), step }];
  });
}
