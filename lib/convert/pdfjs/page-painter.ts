// Follows a page's operators and keeps what layout needs: every glyph, ruled line and filled area, with its place.
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { GlyphStyle } from "../layout/glyph-style.ts";
import { type Rect, unite } from "../layout/rect.ts";
import { MarkedParts } from "./marked-parts.ts";
import { apply, type Matrix, multiply, toMatrix } from "./matrix.ts";
import { type PlacedGlyph, placeGlyphs } from "./place-glyphs.ts";
import type { IsShown } from "./read-layers.ts";
import { type Font, newTextState, TextCursor, type TextState } from "./text-cursor.ts";
import { type Traced, tracePath } from "./trace-path.ts";

/** Far beyond any real page: past it, drawings no longer count. */
const MAX_DRAWN = 20_000;
/** How a part that belongs to a layer is marked. */
const LAYER = "OC";

type Args = readonly unknown[];

interface Saved {
  readonly toPage: Matrix;
  readonly text: TextState;
}

const FILLING: ReadonlySet<unknown> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKING: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

export class PagePainter {
  readonly glyphs: PlacedGlyph[] = [];
  readonly drawn: Traced = { rules: [], fills: [], dots: [] };
  readonly pictures: Rect[] = [];
  private toPage: Matrix;
  private isJustPlaced = false;
  private hasPaths = false;
  private text = newTextState();
  private readonly cursor = new TextCursor();
  private readonly saved: Saved[] = [];
  private readonly styles = new Map<string, GlyphStyle>();
  private readonly findFont: (name: string) => Font | null;
  private readonly base: Matrix;
  private readonly isShown: IsShown;
  private readonly parts = new MarkedParts();

  /** `base` leads from the page's own space to points from its top left. */
  constructor(base: Matrix, findFont: (name: string) => Font | null, isShown: IsShown) {
    this.base = base;
    this.isShown = isShown;
    this.toPage = base;
    this.findFont = findFont;
  }

  run(operator: number, args: Args): void {
    if (operator === OPS.restore) this.keepPicture();
    this.isJustPlaced = operator === OPS.transform;
    this.actions.get(operator)?.(args);
  }

  private readonly actions: ReadonlyMap<number, (args: Args) => void> = new Map([
    [OPS.save, () => this.save()],
    [OPS.restore, () => this.restore()],
    [OPS.beginGroup, () => this.save()],
    [OPS.endGroup, () => this.restore()],
    [OPS.transform, (args: Args) => this.transform(args)],
    [OPS.paintFormXObjectBegin, (args: Args) => this.enter(args[0])],
    [OPS.paintFormXObjectEnd, () => this.restore()],
    [OPS.beginAnnotation, (args: Args) => this.enterAnnotation(args)],
    [OPS.endAnnotation, () => this.restore()],
    [OPS.beginText, () => this.cursor.begin()],
    [OPS.setTextMatrix, (args: Args) => this.cursor.begin(toMatrix(args[0]) ?? toMatrix(args) ?? undefined)],
    [OPS.moveText, (args: Args) => this.cursor.move(numberAt(args, 0), numberAt(args, 1))],
    [OPS.setLeadingMoveText, (args: Args) => this.moveWithLeading(args)],
    [OPS.nextLine, () => this.cursor.move(0, this.text.leading)],
    [OPS.setLeading, (args: Args) => this.set({ leading: -numberAt(args, 0) })],
    [OPS.setCharSpacing, (args: Args) => this.set({ charSpacing: numberAt(args, 0) })],
    [OPS.setWordSpacing, (args: Args) => this.set({ wordSpacing: numberAt(args, 0) })],
    [OPS.setHScale, (args: Args) => this.set({ horizontalScale: numberAt(args, 0) / 100 })],
    [OPS.setTextRise, (args: Args) => this.set({ rise: numberAt(args, 0) })],
    [OPS.setFont, (args: Args) => this.set({ font: this.findFont(String(args[0])), fontSize: numberAt(args, 1) })],
    [OPS.setFillRGBColor, (args: Args) => this.set({ color: String(args[0]) })],
    [OPS.showText, (args: Args) => this.show(args[0])],
    [OPS.constructPath, (args: Args) => this.draw(args)],
    [OPS.beginMarkedContent, () => this.parts.begin(true)],
    [OPS.beginMarkedContentProps, ([tag, layer]: Args) => this.parts.begin(tag !== LAYER || this.isShown(layer))],
    [OPS.endMarkedContent, () => this.parts.end()],
  ]);

  private set(change: Partial<TextState>): void {
    this.text = { ...this.text, ...change };
  }

  /**
   * pdf.js leaves pictures out that it does not decode, and with them their operator: what remains is a place to draw in,
   * a square of 1 by 1 in its own space, in which nothing is drawn.
   */
  private keepPicture(): void {
    if (!this.isJustPlaced || this.parts.isHidden || this.pictures.length > MAX_DRAWN) return;
    const corners = [apply(this.toPage, 0, 0), apply(this.toPage, 1, 1)];
    this.pictures.push(unite(corners.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y }))));
  }

  private save(): void {
    this.saved.push({ toPage: this.toPage, text: this.text });
  }

  private restore(): void {
    const last = this.saved.pop();
    if (!last) return;
    this.toPage = last.toPage;
    this.text = last.text;
  }

  private transform(value: unknown): void {
    const matrix = toMatrix(value);
    if (matrix) this.toPage = multiply(this.toPage, matrix);
  }

  private enter(matrix: unknown): void {
    this.save();
    this.transform(matrix);
  }

  private enterAnnotation([, , transform, matrix]: Args): void {
    this.save();
    this.toPage = this.base;
    this.transform(transform);
    this.transform(matrix);
  }

  private moveWithLeading(args: Args): void {
    this.set({ leading: numberAt(args, 1) });
    this.cursor.move(numberAt(args, 0), numberAt(args, 1));
  }

  private show(shown: unknown): void {
    const { font, color } = this.text;
    if (!Array.isArray(shown) || !font) return;
    const style = this.styleOf(font, color);
    // What is hidden moves on what is shown after it all the same.
    const placed = placeGlyphs(shown, this.text, this.cursor, this.toPage, style);
    if (!this.parts.isHidden) for (const glyph of placed) this.glyphs.push(glyph);
  }

  private styleOf(font: Font, color: string): GlyphStyle {
    const key = `${font.style.font} ${font.style.isBold} ${font.style.isItalic} ${color}`;
    const known = this.styles.get(key);
    if (known) return known;
    const style = { ...font.style, color };
    this.styles.set(key, style);
    return style;
  }

  get hasDrawings(): boolean {
    return this.hasPaths || this.pictures.length > 0;
  }

  private draw([paint, data]: Args): void {
    if (this.parts.isHidden) return;
    this.hasPaths = true;
    const path: unknown = Array.isArray(data) ? data[0] : null;
    if (!(path instanceof Float32Array)) return;
    const { rules, fills, dots } = this.drawn;
    if (rules.length + fills.length + dots.length > MAX_DRAWN) return;
    const painting = { isFilled: FILLING.has(paint), isStroked: STROKING.has(paint), color: this.text.color };
    if (painting.isFilled || painting.isStroked) tracePath(path, this.toPage, painting, this.drawn);
  }
}

function numberAt(args: Args, index: number): number {
  const value = args[index];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
