// A contents page lists the headings in order: their numbers, their indents or their type tell how deep each one stands.
import type { Line } from "../line.ts";
import type { OutlineEntry } from "./outline-levels.ts";

/** In shares of the font size: edges this near to each other are one. */
const SAME_EDGE = 0.6;
const PAGE_NUMBER = /[\s.…·_]*(?:\d{1,4}|[ivxl]{1,7})$/iu;
const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2})*(?=\.?\s)/u;
/** Fewer lines than this are no contents. */
const MIN_ENTRIES = 3;

/** `lines` in reading order; those that are no lines of contents count for nothing. */
export function outlineOfContents(lines: readonly Line[]): OutlineEntry[] {
  const entries = lines.filter((line) => line.isContents);
  if (entries.length < MIN_ENTRIES) return [];
  const depthOf = chooseDepth(entries);
  return entries.map((line) => ({ title: line.text.replace(PAGE_NUMBER, ""), depth: depthOf(line) }));
}

function chooseDepth(entries: readonly Line[]): (line: Line) => number {
  const numbered = entries.filter((line) => sectionDepth(line) > 0);
  if (numbered.some((line) => sectionDepth(line) > 1)) return (line) => Math.max(1, sectionDepth(line));
  const edges = distinct(
    entries.map(({ left }) => left).sort((a, b) => a - b),
    SAME_EDGE * (entries[0]?.fontSize ?? 1),
  );
  if (edges.length > 1) return (line) => 1 + edges.findLastIndex((edge) => edge <= line.left);
  const looks = distinct(
    entries.map(weightOf).sort((a, b) => b - a),
    0,
  );
  return (line) => 1 + looks.indexOf(weightOf(line));
}

/** "2.1.3" is 3 deep; 0 without a number. */
function sectionDepth({ text }: Line): number {
  return SECTION_NUMBER.exec(text)?.[0].split(".").length ?? 0;
}

/** Larger type counts above all, then bold. */
function weightOf({ fontSize, isBold }: Line): number {
  return 2 * Math.round(fontSize) + (isBold ? 1 : 0);
}

/** Of sorted values, the first of each group that lies closer together. */
function distinct(sorted: readonly number[], near: number): number[] {
  const found: number[] = [];
  for (const value of sorted) {
    const last = found.at(-1);
    if (last === undefined || Math.abs(value - last) > near) found.push(value);
  }
  return found;
}
