// The text of a table's cell: its paragraphs and list items each begin a line of their own.

import type { Line } from "../line.ts";
import { joinLines } from "../lines/join-lines.ts";
import { splitMarker } from "../lines/list-marker.ts";
import { markSigns } from "../lines/mark-signs.ts";
import { unite } from "../rect.ts";

/** In shares of the font size: baselines farther apart than the usual leading by this part paragraphs. */
const USUAL_LEADING = 1.25;
const WIDE_LEADING = 1.35;
/** A last line leaves this share of the cell's text width free. */
const SHORT_LINE = 0.85;

/** `lines` from top to bottom. */
export function cellText(lines: readonly Line[]): string {
  const paragraphs: Line[][] = [];
  const { left, right } = unite(lines);
  const leading = leadingOf(lines);
  for (const line of markSigns(lines)) {
    const last = paragraphs.at(-1)?.at(-1);
    const isShort = last !== undefined && last.right - left < SHORT_LINE * (right - left);
    if (!last || beginsParagraph(last, line, leading, isShort)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((paragraph) => joinLines(paragraph).text).join("\n");
}

function beginsParagraph(last: Line, line: Line, leading: number, isShort: boolean): boolean {
  const step = line.baseline - last.baseline;
  const isSameRow = step < 0.5 * line.fontSize;
  if (isSameRow) return false;
  if (splitMarker(line.text) !== null) return true;
  const isSentence = /^["«“(\s]*\p{Lu}/u.test(line.text);
  const isEnded = /[.!?:;»”]$/u.test(last.text);
  return isSentence && ((isShort && isEnded) || step > WIDE_LEADING * leading);
}

function leadingOf(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, index) => {
    const step = line.baseline - (lines[index - 1]?.baseline ?? line.baseline);
    return step > 0.5 * line.fontSize ? [step] : [];
  });
  return Math.min(...steps, Number.POSITIVE_INFINITY) || USUAL_LEADING * (lines[0]?.fontSize ?? 1);
}
