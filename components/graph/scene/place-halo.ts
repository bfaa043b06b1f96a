// Entities that no fact links to another would only hide the picture of those that are linked: they stand around it.
import type { Point } from "./start-position.ts";

/** Between two of them, where nothing is linked. */
const ALONE_PX = 10;
/** As dense as what they surround, and a little more. */
const DENSITY = 0.8;

/** So many places in rings around the points, the inner ring first. The same for the same points. */
export function placeHalo(count: number, linked: readonly Point[]): Point[] {
  const middle = {
    x: mean(linked.map(({ x }) => x)),
    y: mean(linked.map(({ y }) => y)),
  };
  const radius = Math.max(0, ...linked.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
  const gap = radius > 0 ? (DENSITY * radius * Math.sqrt(Math.PI)) / Math.sqrt(linked.length + 1) : ALONE_PX;
  const places: Point[] = [];
  for (let ring = radius + 1.5 * gap; places.length < count; ring += gap) {
    const room = Math.max(1, Math.floor((2 * Math.PI * ring) / gap));
    const here = Math.min(room, count - places.length);
    for (let at = 0; at < here; at++) {
      const angle = (2 * Math.PI * at) / here - Math.PI / 2;
      places.push({ x: middle.x + ring * Math.cos(angle), y: middle.y + ring * Math.sin(angle) });
    }
  }
  return places;
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
