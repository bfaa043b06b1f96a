// Glyphs and pages that tests place by hand: every character is half as wide as it is high.
import type { GlyphStyle } from "./glyph-style.ts";
import type { Glyph, PageContent, Rule } from "./page-content.ts";

export const PLAIN: GlyphStyle = {
  font: "Plain",
  isBold: false,
  isItalic: false,
  isMonospaced: false,
  color: "#000000",
};
export const BOLD: GlyphStyle = {
  font: "Plain-Bold",
  isBold: true,
  isItalic: false,
  isMonospaced: false,
  color: "#000000",
};
export const MONOSPACED: GlyphStyle = { ...PLAIN, font: "Typewriter", isMonospaced: true };

export interface Setting {
  readonly size?: number;
  readonly style?: GlyphStyle;
  /** Added behind each character, in points. */
  readonly spacing?: number;
}

/** `baseline` in points from the top. Spaces are glyphs too, as in a PDF. */
export function glyphsOf(text: string, left: number, baseline: number, setting: Setting = {}): Glyph[] {
  const { size = 10, style = PLAIN, spacing = 0 } = setting;
  const width = size / 2;
  return [...text].map((char, index) => {
    const at = left + index * (width + spacing);
    return { text: char, left: at, right: at + width, baseline, size, style };
  });
}

export function pageOf(glyphs: readonly Glyph[], rules: readonly Rule[] = [], number = 1): PageContent {
  return { number, width: 600, height: 800, glyphs, turned: [], rules, fills: [], dots: [], pictures: [], figures: [] };
}
