/** How a stretch of text is set; glyphs set alike share one object. */
export interface GlyphStyle {
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** All its characters are as wide as each other. */
  readonly isMonospaced: boolean;
  readonly color: string;
}
