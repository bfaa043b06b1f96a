// Bullets that are drawn, not written: small shapes in line before the lines of a list.
import type { Line } from "../line.ts";
import type { Rect } from "../rect.ts";
import { splitMarker } from "./list-marker.ts";

/** In shares of the font size: how large a bullet may be, and how far before its line. */
const MAX_SIZE = 0.7;
const MAX_GAP = 2.5;
/** So many of one size, one under the other, are a list; in points, how near they are in line. */
const MIN_BULLETS = 2;
const IN_LINE = 1;
/** More shapes than this are a drawing. */
const MAX_DOTS = 400;

/** The lines; those before which a bullet is drawn begin with one. */
export function markDrawnBullets(lines: readonly Line[], dots: readonly Rect[]): readonly Line[] {
  if (dots.length < MIN_BULLETS || dots.length > MAX_DOTS) return lines;
  const owned = dots.flatMap((dot) => {
    const line = lines.find((each) => isBefore(dot, each));
    return line ? [{ dot, line }] : [];
  });
  const bullets = new Map(
    owned
      .filter(({ dot }) => owned.filter((other) => isAlike(dot, other.dot)).length >= MIN_BULLETS)
      .map(({ dot, line }) => [line, dot]),
  );
  return lines.map((line) => {
    const dot = bullets.get(line);
    return dot && !splitMarker(line.text) ? { ...line, text: `• ${line.text}`, left: dot.left } : line;
  });
}

function isBefore(dot: Rect, { left, baseline, fontSize, isTurned }: Line): boolean {
  const middle = (dot.top + dot.bottom) / 2;
  const gap = left - dot.right;
  const isOnLine = middle < baseline && middle > baseline - 0.8 * fontSize;
  return !isTurned && isOnLine && gap > 0 && gap <= MAX_GAP * fontSize && dot.right - dot.left <= MAX_SIZE * fontSize;
}

function isAlike(a: Rect, b: Rect): boolean {
  const isSameSize = Math.abs(a.right - a.left - (b.right - b.left)) <= IN_LINE;
  return isSameSize && Math.abs(a.left - b.left) <= IN_LINE;
}
