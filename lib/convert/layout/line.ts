// A line of text, or the part of one that stands by itself between wide gaps.
import type { GlyphStyle } from "./glyph-style.ts";
import type { Rect } from "./rect.ts";

export interface Line extends Rect {
  readonly text: string;
  readonly baseline: number;
  /** Of most of its characters, in points. */
  readonly fontSize: number;
  /** How most of its characters are set. */
  readonly style: GlyphStyle;
  /** Whether nearly all of its letters are. */
  readonly isBold: boolean;
  /** Whether all of it is. */
  readonly isMonospaced: boolean;
  readonly isTurned: boolean;
  /** A line of a table of contents: a page number stands apart at its end. */
  readonly isContents: boolean;
}
