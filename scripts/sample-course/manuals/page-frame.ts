// Where the next thing goes: a column of the page, and how far down it is filled.
import { INK } from "../palette.ts";
import { spaceOut } from "../space-out.ts";
import type { Pdf } from "./pdf.ts";
import type { Face } from "./typefaces.ts";

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly color?: string;
  readonly lineGap?: number;
  readonly align?: "left" | "right" | "center";
}

/** Points from the page's top and bottom that the running header and footer keep. */
export const TOP = 86;
const BOTTOM = 70;
export const MARGIN = 66;

export class PageFrame {
  readonly pdf: Pdf;
  readonly left: number;
  readonly width: number;
  y: number;

  constructor(pdf: Pdf, { left, width, y }: { readonly left: number; readonly width: number; readonly y: number }) {
    this.pdf = pdf;
    this.left = left;
    this.width = width;
    this.y = y;
  }

  /** Begins a new page where so many points no longer fit on this one. */
  keepTogether(height: number): void {
    if (this.y + height <= this.pdf.page.height - BOTTOM) return;
    this.pdf.addPage();
    this.y = TOP;
  }

  /** A part of this frame, in points from its left edge. */
  inset(from: number, width: number): PageFrame {
    return new PageFrame(this.pdf, { left: this.left + from, width, y: this.y });
  }

  measure(text: string, style: TextStyle): number {
    return this.setFace(style).heightOfString(spaceOut(text), this.optionsOf(style));
  }

  /** Sets the text at the top of what is free, without a look at the page's end. */
  write(text: string, style: TextStyle): void {
    this.setFace(style).text(spaceOut(text), this.left, this.y, this.optionsOf(style));
    this.y = this.pdf.y;
  }

  /** As `write`, with its first words in a face of their own. */
  writeAfter(lead: string, leadFace: Face, text: string, style: TextStyle): void {
    this.setFace({ ...style, face: leadFace }).text(spaceOut(lead), this.left, this.y, {
      ...this.optionsOf(style),
      continued: true,
    });
    this.setFace(style).text(spaceOut(text), this.optionsOf(style));
    this.y = this.pdf.y;
  }

  private setFace({ face, size, color = INK }: TextStyle): Pdf {
    return this.pdf.font(face).fontSize(size).fillColor(color);
  }

  private optionsOf({ lineGap = 0, align = "left" }: TextStyle) {
    return { width: this.width, lineGap, align };
  }
}
