// A line of text, or the part of one that stands by itself between wide gaps.
import type { GlyphStyle, Rect } from "./page-content.ts";

export interface Line extends Rect {
  readonly text: string;
  readonly baseline: number;
  /** Of most of its characters, in points. */
  readonly fontSize: number;
  /** How most of its characters are set. */
  readonly style: GlyphStyle;
  /** Whether nearly all of its letters are. */
  readonly isBold: boolean;
  /** The leading part that is bold where the rest is not, "" otherwise. */
  readonly isTurned: boolean;
}
