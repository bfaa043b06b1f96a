// One string of a content stream becomes glyphs with their places on the page.
import type { GlyphStyle } from "../layout/glyph-style.ts";
import type { Glyph } from "../layout/page-content.ts";
import { apply, type Matrix, multiply } from "./matrix.ts";
import type { Font, TextCursor, TextState } from "./text-cursor.ts";

/** A unit vector on the page; glyphs of one string share one object. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/** A glyph that runs from `left` and `baseline` along its direction, whichever that is. */
export interface PlacedGlyph extends Glyph {
  readonly direction: Direction;
  readonly advance: number;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Moves the cursor past the string. Follows `showText` of pdf.js, whose operator lists these are. */
export function placeGlyphs(
  shown: readonly unknown[],
  state: TextState,
  cursor: TextCursor,
  toPage: Matrix,
  style: GlyphStyle,
): PlacedGlyph[] {
  const { font } = state;
  const pen = font && newPen(font, state, multiply(toPage, cursor.matrix), style);
  if (!pen) return [];
  const placed: PlacedGlyph[] = [];
  for (const item of shown) {
    if (typeof item === "number") moveBy(cursor, pen, -item * pen.fontSize * 0.001);
    if (!isShownGlyph(item)) continue;
    if (item.unicode !== "") placed.push(placeOne(item, state, cursor, pen));
    moveBy(cursor, pen, item.width * pen.font.unit * pen.fontSize + spacingOf(item, state) * pen.sign);
  }
  return placed;
}

function spacingOf(item: ShownGlyph, state: TextState): number {
  return (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
}

/** What is the same for all glyphs of a string. */
interface Pen {
  readonly font: Font;
  readonly matrix: Matrix;
  readonly scaleX: number;
  /** Of the font, in text space; always positive. */
  readonly fontSize: number;
  /** Of the glyphs, on the page. */
  readonly size: number;
  /** -1 where the font size is negative: the text is turned round. */
  readonly sign: number;
  /** From an advance to a move of the cursor. */
  readonly stretch: number;
  readonly direction: Direction;
  readonly style: GlyphStyle;
}

function newPen(font: Font, state: TextState, matrix: Matrix, style: GlyphStyle): Pen | null {
  const fontSize = Math.abs(state.fontSize);
  const scaleX = Math.hypot(matrix[0], matrix[1]);
  const size = Math.hypot(matrix[2], matrix[3]) * fontSize * (font.glyphHeight || 1);
  const sign = Math.sign(state.fontSize);
  if (!(scaleX > 0 && size > 0)) return null;
  const stretch = state.horizontalScale * sign;
  const turn = (Math.sign(stretch) || 1) / scaleX;
  const direction = { x: matrix[0] * turn, y: matrix[1] * turn };
  return { font, matrix, scaleX, fontSize, size, sign, stretch, direction, style };
}

function placeOne(item: ShownGlyph, state: TextState, cursor: TextCursor, pen: Pen): PlacedGlyph {
  const { font, matrix, scaleX, fontSize, size, stretch, direction, style } = pen;
  const [left, baseline] = apply(matrix, cursor.x, cursor.y + state.rise);
  const advance = font.isVertical ? size : Math.abs(item.width * font.unit * fontSize * stretch) * scaleX;
  // Letter spacing is no gap: what parts words comes on top of it.
  const right = left + advance + Math.max(0, state.charSpacing * stretch) * scaleX;
  return { text: item.unicode, left, right, baseline, size, style, direction, advance };
}

/** Vertical writing goes down the page. */
function moveBy(cursor: TextCursor, { font, stretch }: Pen, by: number): void {
  if (font.isVertical) cursor.y -= Math.abs(by);
  else cursor.x += by * stretch;
}

function isShownGlyph(item: unknown): item is ShownGlyph {
  return (
    typeof item === "object" &&
    item !== null &&
    "unicode" in item &&
    typeof item.unicode === "string" &&
    "width" in item &&
    typeof item.width === "number"
  );
}
