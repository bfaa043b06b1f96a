// The boxes on the page of a range of a chunk's text.
import type { Box, TextSpan } from "#lib/domain/box.ts";
import type { TextRange } from "./find-quote.ts";

const SAME_LINE = 0.6;

/**
 * Spans cut to the range in proportion to their characters, those of one line merged, each place once, though the text
 * may say it again; in the order of the text.
 */
export function locateBoxes(spans: readonly TextSpan[], range: TextRange): Box[] {
  const boxes: Box[] = [];
  for (const span of spans) {
    if (span.end <= range.start || span.start >= range.end) continue;
    const box = cutBox(span, range);
    const last = boxes.at(-1);
    if (last && isSameLine(last, box)) boxes[boxes.length - 1] = mergeBoxes(last, box);
    else if (!boxes.some((other) => isSamePlace(other, box))) boxes.push(box);
  }
  return boxes;
}

function cutBox({ box, end, start }: TextSpan, range: TextRange): Box {
  const length = end - start;
  if (length <= 0) return box;
  const from = Math.max(0, range.start - start) / length;
  const to = Math.min(length, range.end - start) / length;
  return { ...box, x: box.x + box.width * from, width: box.width * (to - from) };
}

function isSamePlace(a: Box, b: Box): boolean {
  return a.page === b.page && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Of one line: on one page, and overlapping in most of the higher one: a cell over two rows is in none. */
function isSameLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const isNear = b.x + b.width >= a.x && b.x - (a.x + a.width) < 0.03;
  return a.page === b.page && isNear && overlap > SAME_LINE * Math.max(a.height, b.height);
}

function mergeBoxes(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  return { page: a.page, x, y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) };
}
