// Where the next glyph stands and how it is set: the text state of a PDF content stream.
import type { GlyphStyle } from "../layout/glyph-style.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

export interface Font {
  readonly isType3: boolean;
  readonly isVertical: boolean;
  /** Glyph space to text space: most often 1/1000. */
  readonly unit: number;
  /** For a Type 3 font, whose nominal size says nothing: height of its glyphs in text space. */
  readonly glyphHeight: number;
  readonly style: Omit<GlyphStyle, "color">;
}

export interface TextState {
  font: Font | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  color: string;
}

export const newTextState = (): TextState => ({
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  color: "#000000",
});

/** Not part of what a save keeps: it begins anew with each text object. */
export class TextCursor {
  matrix: Matrix = IDENTITY;
  x = 0;
  y = 0;
  private lineX = 0;
  private lineY = 0;

  begin(matrix: Matrix = IDENTITY): void {
    this.matrix = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  move(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    this.x = this.lineX;
    this.y = this.lineY;
  }
}
