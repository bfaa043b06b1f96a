// What stands on a page before anything is understood: glyphs and ruled lines, in points, origin top left.
import type { Figure } from "./figure.ts";
import type { GlyphStyle } from "./glyph-style.ts";
import type { Rect } from "./rect.ts";

export interface Glyph {
  /** One character, a ligature's several, or a space. */
  readonly text: string;
  readonly left: number;
  /** End of its advance, with the letter spacing that the document asks for. */
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly style: GlyphStyle;
}

/** A horizontal or vertical line, however it was drawn: stroked, or filled as a thin rectangle. */
export interface Rule {
  readonly isHorizontal: boolean;
  /** Its y where it is horizontal, else its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An area filled with a colour: a cell's background, a framed note. */
export interface Fill extends Rect {
  readonly color: string;
}

/** Glyphs that do not run from left to right, already joined. */
export interface TurnedText extends Rect {
  readonly text: string;
  readonly size: number;
  readonly style: GlyphStyle;
}

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly turned: readonly TurnedText[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  /** Small filled shapes: some are the bullets of a list. */
  readonly dots: readonly Rect[];
  /** Where pictures stand; they are not looked at. */
  readonly pictures: readonly Rect[];
  /** Pictures whose words were recognised. */
  readonly figures: readonly Figure[];
}
