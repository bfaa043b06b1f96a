// The words in the boxes of a diagram are labels: each fills a box drawn around it, and heads nothing below.
import type { PageLayout } from "../analyse-page.ts";
import type { Line } from "../line.ts";
import type { Rect } from "../rect.ts";

/** One box is a frame around a heading; of a page's width, what such a box takes at most. */
const MIN_BOXES = 2;
const MAX_WIDTH = 0.5;
const MAX_LINES = 4;
const MAX_FRAMES = 200;
/** In shares of the font size: a text that follows a heading in a frame begins within so much. */
const BELOW = 2.5;

export interface LabelFrame {
  readonly frame: Rect;
  readonly lines: readonly Line[];
}

export function findLabelFrames({ frames, lines, tables, width }: PageLayout): LabelFrame[] {
  if (frames.length > MAX_FRAMES) return [];
  const labels = frames.flatMap((frame): LabelFrame[] => {
    if (frame.right - frame.left > MAX_WIDTH * width) return [];
    const inside = lines.filter((line) => isInside(line, frame));
    const isNode =
      inside.length > 0 && inside.length <= MAX_LINES && !hasTextBelow(frame, inside, [...lines, ...tables]);
    return isNode ? [{ frame, lines: inside }] : [];
  });
  return labels.length < MIN_BOXES ? [] : labels;
}

function isInside(line: Rect, frame: Rect): boolean {
  const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
  return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
}

function hasTextBelow({ left, right, bottom }: Rect, inside: readonly Line[], items: readonly Rect[]): boolean {
  const reach = BELOW * Math.max(...inside.map(({ fontSize }) => fontSize));
  return items.some((item) => {
    return item.left < right && item.right > left && item.top >= bottom - 1 && item.top <= bottom + reach;
  });
}
