// Small capitals are capitals of a smaller size: what is set in them is as large as its initials.
import type { Glyph } from "../page-content.ts";

/** The small ones, in shares of the large. */
const MIN_RATIO = 0.6;
const MAX_RATIO = 0.9;
const MIN_LETTERS = 4;
const SAME_BASELINE = 0.05;

/** A large letter of a line in small capitals, which tells how the line is set; null where it is none. `glyphs` have ink. */
export function initialOf(glyphs: readonly Glyph[]): Glyph | null {
  const letters = glyphs.filter(({ text }) => /^\p{L}+$/u.test(text));
  const [first] = letters;
  if (!first || letters.length < MIN_LETTERS || letters.some(({ text }) => text !== text.toUpperCase())) return null;
  const small = letters.filter(({ size }) => size < MAX_RATIO * first.size);
  const isAlike = small.every((each) => {
    return (
      each.size === small[0]?.size &&
      each.size >= MIN_RATIO * first.size &&
      Math.abs(each.baseline - first.baseline) < SAME_BASELINE * first.size
    );
  });
  const large = letters.filter((each) => !small.includes(each));
  const isMixed = small.length > 0 && large.every(({ size }) => size === first.size);
  return isMixed && isAlike ? first : null;
}
