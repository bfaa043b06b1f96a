// The document's usual text: the size and weight in which most of it is set. Headings stand out against it.
import type { Line } from "../line.ts";
import type { Part } from "./paragraph.ts";

/** Short lines that stand alone are labels of drawings as often as text; so many characters make one long. */
const LABEL_WEIGHT = 0.25;
const LONG_LINE = 30;

export interface DocumentStyle {
  readonly bodySize: number;
  readonly isBodyBold: boolean;
  /** "#rrggbb"; "" where it is not known. */
  readonly bodyColor: string;
}

export function measureStyle(parts: readonly Part[]): DocumentStyle {
  const sizes = new Map<number, number>();
  const colors = new Map<string, number>();
  let bold = 0;
  let all = 0;
  for (const { line, weight } of parts.flatMap(weighLines)) {
    const size = Math.round(line.fontSize * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + weight * line.text.length);
    colors.set(line.style.color, (colors.get(line.style.color) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.isBold) bold += line.text.length;
  }
  const [usual] = [...sizes].sort(([a, m], [b, n]) => n - m || a - b);
  const [bodyColor = ""] = [...colors].sort(([, m], [, n]) => n - m)[0] ?? [];
  return { bodySize: usual?.[0] ?? 10, isBodyBold: bold > 0.5 * all, bodyColor };
}

function weighLines(part: Part): { readonly line: Line; readonly weight: number }[] {
  if (part.kind !== "text" || part.isFurniture) return [];
  const isText = (line: Line) => part.lines.length > 1 || line.text.length >= LONG_LINE;
  return part.lines.map((line) => ({ line, weight: isText(line) ? 1 : LABEL_WEIGHT }));
}
