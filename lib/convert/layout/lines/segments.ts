// Stretches of glyphs that were drawn one after another on one baseline.
import type { Glyph } from "../page-content.ts";

export interface Segment {
  readonly glyphs: Glyph[];
  readonly baseline: number;
  readonly size: number;
  left: number;
  right: number;
}

/** A space that was drawn reaches this far to both of its sides, as a share of the font size: in letter-spaced text words stand wide apart. */
const SPACE_REACH = 0.45;

/** `maxGap`, a share of the font size, is what parts two. */
export function buildSegments(glyphs: readonly Glyph[], maxGap: number): Segment[] {
  const segments: Segment[] = [];
  for (const glyph of glyphs) {
    const last = segments.at(-1);
    if (last && isNext(last, glyph, maxGap)) {
      last.glyphs.push(glyph);
      if (glyph.text.trim() !== "") last.right = Math.max(last.right, glyph.right);
    } else if (glyph.text.trim() !== "") {
      const { baseline, size, left, right } = glyph;
      segments.push({ glyphs: [glyph], baseline, size, left, right });
    }
  }
  return segments;
}

function isNext(segment: Segment, glyph: Glyph, maxGap: number): boolean {
  const gap = (glyph.left - segment.right) / segment.size;
  return (
    Math.abs(glyph.baseline - segment.baseline) < 0.05 * segment.size &&
    Math.abs(glyph.size - segment.size) < 0.05 * segment.size &&
    gap > -0.6 &&
    (gap < maxGap || isBridged(segment, glyph))
  );
}

/** By one space between them. */
function isBridged({ glyphs, right, size }: Segment, glyph: Glyph): boolean {
  const [before, space] = [glyphs.at(-2), glyphs.at(-1)];
  if (!before || !space || space.text.trim() !== "" || before.text.trim() === "") return false;
  return space.left - right < SPACE_REACH * size && glyph.left - space.right < SPACE_REACH * size;
}
