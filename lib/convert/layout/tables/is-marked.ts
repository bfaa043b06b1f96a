// Heads of tables are set in bold, or light upon a dark ground.
import type { Line } from "../line.ts";

/** Of 255, the least that each channel of a light colour has. */
const LIGHT = 200;

export function isMarked({ isBold, style }: Line): boolean {
  if (isBold) return true;
  const channels = [1, 3, 5].map((at) => Number.parseInt(style.color.slice(at, at + 2), 16));
  return channels.every((channel) => channel >= LIGHT);
}
