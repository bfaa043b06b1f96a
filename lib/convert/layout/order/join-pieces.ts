// The pieces of one region that share a baseline are one line of it.

import type { Line } from "../line.ts";
import { hasLeader } from "../lines/has-leader.ts";
import { unite } from "../rect.ts";
import type { LayoutItem } from "./layout-item.ts";

/** In shares of the font size: baselines this close are one; a gap this wide still parts the pieces. */
const SAME_BASELINE = 0.3;
const MAX_GAP = 3;

/** `items` stand from top to bottom, left to right. */
export function joinPieces(items: readonly LayoutItem[]): LayoutItem[] {
  const joined: LayoutItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last?.kind === "line" && item.kind === "line" && isJoined(last.line, item.line)) {
      joined[joined.length - 1] = { kind: "line", line: concatenate(last.line, item.line) };
    } else joined.push(item);
  }
  return joined;
}

/** However far off, a page number belongs to its line. */
function isJoined(a: Line, b: Line): boolean {
  return isSameRow(a, b) && (!isFarOff(a, b) || isPageNumber(a, b));
}

function isFarOff(a: Line, b: Line): boolean {
  return b.left - a.right >= MAX_GAP * Math.min(a.fontSize, b.fontSize);
}

function isPageNumber(before: Line, { text }: Line): boolean {
  return /^(?:\d{1,4}|[ivxl]{1,7})$/.test(text) && /\p{L}{2}/u.test(before.text);
}

function isSameRow(a: Line, b: Line): boolean {
  const size = Math.min(a.fontSize, b.fontSize);
  return Math.abs(a.baseline - b.baseline) <= SAME_BASELINE * size && b.left >= a.left;
}

function concatenate(a: Line, b: Line): Line {
  const main = b.text.length > a.text.length ? b : a;
  const text = `${a.text} ${b.text}`;
  return {
    ...main,
    ...unite([a, b]),
    text,
    isBold: a.isBold && b.isBold,
    isMonospaced: a.isMonospaced && b.isMonospaced,
    isContents: hasLeader(text) || (isFarOff(a, b) && isPageNumber(a, b)),
  };
}
