// Small figures above the line are written so: the mark of a note is no part of its word or number, nor an exponent of its base.
import type { Glyph } from "../page-content.ts";

/** In shares of the usual size: how small such a figure is, and how far above the line it stands. */
const SMALL = 0.85;
const RAISED = 0.15;
/** A unit has fewer letters: what stands behind so many is the mark of a note, and stands apart. */
const WORD_LETTERS = 3;

const RAISED_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789"].map((figure, index) => [figure, [..."⁰¹²³⁴⁵⁶⁷⁸⁹"][index] ?? figure]),
);

/** A text that stands above the line: where it is all figures, they are written so. */
export function raiseFigures(text: string): string {
  return /^\d+$/.test(text) ? [...text].map((figure) => RAISED_FORMS[figure] ?? figure).join("") : text;
}

/** `glyphs` are a row's, from left to right; `usual` is how most of them stand. */
export function markRaised(glyphs: readonly Glyph[], usual: Pick<Glyph, "baseline" | "size">): readonly Glyph[] {
  const isRaised = ({ text, size, baseline }: Glyph) =>
    text in RAISED_FORMS && size < SMALL * usual.size && baseline < usual.baseline - RAISED * usual.size;
  if (!glyphs.some(isRaised)) return glyphs;
  return glyphs.map((glyph, index) => {
    if (!isRaised(glyph)) return glyph;
    const before = glyphs.slice(Math.max(0, index - WORD_LETTERS), index);
    const isBehindWord = before.length === WORD_LETTERS && before.every(({ text }) => /^\p{L}+$/u.test(text));
    return { ...glyph, text: (isBehindWord ? " " : "") + RAISED_FORMS[glyph.text] };
  });
}
