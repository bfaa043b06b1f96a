// The lines of a listing stay lines, each set in as far as it stands; what stands apart on one line stays on it.
import type { Line } from "../line.ts";
import type { JoinedLines } from "./join-lines.ts";

/** In shares of the font size: baselines this near are one line. */
const SAME_LINE = 0.3;
/** A step of so many usual ones leaves a line empty. */
const EMPTY_LINE = 1.6;
/** In characters. */
const MAX_INDENT = 80;

export function joinListing(lines: readonly Line[]): JoinedLines {
  const left = Math.min(...lines.map((line) => line.left));
  const charWidth = usualOf(lines.map((line) => (line.right - line.left) / Math.max(1, line.text.length))) || 1;
  const step = usualOf(lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0)));
  const indentOf = (line: Line) => " ".repeat(Math.min(MAX_INDENT, Math.round((line.left - left) / charWidth)));
  const breakBefore = (line: Line, above: Line | undefined) => {
    if (!above) return indentOf(line);
    const down = line.baseline - above.baseline;
    if (Math.abs(down) <= SAME_LINE * line.fontSize) return "  ";
    return (down > EMPTY_LINE * step ? "\n\n" : "\n") + indentOf(line);
  };
  let text = "";
  const ranges = lines.map((line, index) => {
    text += breakBefore(line, lines[index - 1]);
    const start = text.length;
    text += line.text;
    return { start, end: text.length };
  });
  return { text, ranges };
}

function usualOf(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
