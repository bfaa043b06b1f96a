// A rectangle in points becomes a box in fractions of its page, never beyond the page.
import type { Box } from "#lib/domain/box.ts";
import type { Rect } from "./rect.ts";

export interface PageSize {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

export function toBox(rect: Rect, page: PageSize): Box {
  const x = fraction(rect.left, page.width);
  const y = fraction(rect.top, page.height);
  const width = round(Math.max(0, fraction(rect.right, page.width) - x));
  const height = round(Math.max(0, fraction(rect.bottom, page.height) - y));
  return { page: page.number, x, y, width, height };
}

function fraction(value: number, size: number): number {
  return size > 0 && Number.isFinite(value) ? round(Math.min(1, Math.max(0, value / size))) : 0;
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
