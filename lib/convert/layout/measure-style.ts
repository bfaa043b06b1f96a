// The document's usual text: the size and weight in which most of it is set. Headings stand out against it.
import type { Part } from "./paragraph.ts";

export interface DocumentStyle {
  readonly bodySize: number;
  readonly isBodyBold: boolean;
}

export function measureStyle(parts: readonly Part[]): DocumentStyle {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const part of parts) {
    if (part.kind !== "text" || part.isFurniture) continue;
    for (const line of part.lines) {
      const size = Math.round(line.fontSize * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
      all += line.text.length;
      if (line.isBold) bold += line.text.length;
    }
  }
  const [usual] = [...sizes].sort(([a, m], [b, n]) => n - m || a - b);
  return { bodySize: usual?.[0] ?? 10, isBodyBold: bold > 0.5 * all };
}
