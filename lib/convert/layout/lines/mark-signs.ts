// Lines that begin with a number below zero begin with its sign, not with the mark of an item.
import type { Line } from "../line.ts";
import { joinSign } from "./minus-sign.ts";

/** In shares of the font size: how far out of line the marks of one list may stand, and how far from each other. */
const IN_LINE = 0.6;
const APART = 6;

/** The lines of a page, or of a cell. */
export function markSigns(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const list = lines.values().filter((other) => isInList(line, other));
    const text = joinSign(
      line.text,
      list.map((other) => other.text),
    );
    return text === line.text ? line : { ...line, text };
  });
}

/** What stands in line with it or, as what it is part of, further out. */
function isInList({ baseline, fontSize, left }: Line, other: Line): boolean {
  const isAtLeft = other.left <= left + IN_LINE * fontSize && other.right > left;
  return isAtLeft && Math.abs(other.baseline - baseline) <= APART * fontSize;
}
