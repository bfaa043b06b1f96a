// What layout wants to know of a font: its real name, weight and slant. pdf.js tells the name only with `fontExtraProperties`.
import { z } from "zod";
import type { Font } from "./text-cursor.ts";

interface FontStore {
  has(name: string): boolean;
  get(name: string): unknown;
}

/** Read field by field: pdf.js defines them as getters of the class. */
const fontSchema = z.object({
  name: z.string().catch(""),
  isType3Font: z.boolean().catch(false),
  vertical: z.boolean().catch(false),
  bold: z.boolean().catch(false),
  black: z.boolean().catch(false),
  italic: z.boolean().catch(false),
  isMonospace: z.boolean().catch(false),
  fontMatrix: z.array(z.number()).min(4).catch([0.001, 0, 0, 0.001]),
  bbox: z.array(z.number()).min(4).catch([0, 0, 0, 0]),
});

const BOLD = /bold|black|heavy|semi|demi|medi(?!um)|cmbx|cmssbx|[-_,]bd/i;
const ITALIC = /ital|obli|cmti/i;
const MONOSPACED = /mono(?!type)|courier|consol|typewriter|cmtt/i;

const known = new WeakMap<object, Font>();

export function readFont(fonts: FontStore, name: string): Font | null {
  if (!fonts.has(name)) return null;
  const object = fonts.get(name);
  if (typeof object !== "object" || object === null) return null;
  const found = known.get(object);
  if (found) return found;
  const read = fontSchema.safeParse(object);
  if (!read.success) return null;
  const font = toFont(read.data);
  known.set(object, font);
  return font;
}

function toFont(read: z.infer<typeof fontSchema>): Font {
  const font = read.name.replace(/^[A-Z]{6}\+/, "");
  const unit = Math.abs(read.fontMatrix[0] ?? 0.001) || 0.001;
  const height = ((read.bbox[3] ?? 0) - (read.bbox[1] ?? 0)) * Math.abs(read.fontMatrix[3] ?? 0);
  return {
    isType3: read.isType3Font,
    isVertical: read.vertical,
    unit,
    glyphHeight: read.isType3Font && unit !== 0.001 && height > 0 ? height : 0,
    style: {
      font,
      isBold: read.bold || read.black || BOLD.test(font),
      isItalic: read.italic || ITALIC.test(font),
      isMonospaced: read.isMonospace || MONOSPACED.test(font),
    },
  };
}
