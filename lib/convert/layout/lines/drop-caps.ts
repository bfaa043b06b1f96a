// A first letter set over several lines is brought back to the line that it begins.
import type { Glyph } from "../page-content.ts";
import type { Segment } from "./segments.ts";

/** How many times as large as its text such a letter is, and how far its top may be off, in shares of the text's size. */
const MIN_RATIO = 1.7;
const SAME_TOP = 0.5;
const CAP_HEIGHT = 0.68;
/** It stands no farther from its line than this, in shares of the text's size. */
const REACH = 1;
/** The letter, and spaces behind it. */
const MAX_GLYPHS = 4;

/** The segments, each drop cap joined to its line. */
export function joinDropCaps(segments: readonly Segment[]): readonly Segment[] {
  const caps = segments.filter(isSingleLetter);
  if (caps.length === 0) return segments;
  const joined = new Map<Segment, Segment>();
  const used = new Set<Segment>();
  for (const cap of caps) {
    const line = segments.find((other) => begins(cap, other));
    // A second line stands beside it: a large initial on the baseline is none.
    if (!line || !segments.some((other) => isBeside(cap, other) && other.baseline > line.baseline)) continue;
    joined.set(line, joinTo(line, cap));
    used.add(cap);
  }
  return segments.filter((segment) => !used.has(segment)).map((segment) => joined.get(segment) ?? segment);
}

function isSingleLetter({ glyphs }: Segment): boolean {
  if (glyphs.length > MAX_GLYPHS) return false;
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== "");
  return inked.length === 1 && /^\p{Lu}$/u.test(inked[0]?.text ?? "");
}

function begins(cap: Segment, line: Segment): boolean {
  const offTop = line.baseline - CAP_HEIGHT * line.size - (cap.baseline - CAP_HEIGHT * cap.size);
  return isBeside(cap, line) && Math.abs(offTop) <= SAME_TOP * line.size;
}

function isBeside(cap: Segment, { left, size, baseline }: Segment): boolean {
  const gap = left - cap.right;
  if (cap.size < MIN_RATIO * size || gap < -0.2 * size || gap > REACH * size) return false;
  return baseline <= cap.baseline + SAME_TOP * size && baseline > cap.baseline - cap.size;
}

/** As large as its line, and close to it: it begins the first word. */
function joinTo(line: Segment, cap: Segment): Segment {
  const glyphs = cap.glyphs.map((glyph): Glyph => {
    return { ...glyph, baseline: line.baseline, size: line.size, right: line.left };
  });
  return { ...line, glyphs: [...glyphs, ...line.glyphs], left: cap.left };
}
