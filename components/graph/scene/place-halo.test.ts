import { expect, test } from "vitest";
import { placeHalo } from "./place-halo.ts";
import { startPosition } from "./start-position.ts";

const LINKED = Array.from({ length: 100 }, (_, index) => {
  const { x, y } = startPosition(`e_${index}`);
  return { x: x + 300, y: y - 80 };
});

test.each([1, 40, 900])("%i that are alone stand around those that are linked, none over another", (count) => {
  const places = placeHalo(count, LINKED);
  expect(places).toHaveLength(count);
  const middle = {
    x: LINKED.reduce((sum, { x }) => sum + x, 0) / LINKED.length,
    y: LINKED.reduce((sum, { y }) => sum + y, 0) / LINKED.length,
  };
  const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
  const edge = Math.max(...LINKED.map(distance));
  for (const place of places) expect(distance(place)).toBeGreaterThan(edge);
  const nearest = (at: number) =>
    Math.min(
      ...places
        .filter((_, other) => other !== at)
        .map(({ x, y }) => Math.hypot(x - (places[at]?.x ?? 0), y - (places[at]?.y ?? 0))),
    );
  for (let at = 0; at < Math.min(count, 50); at++) expect(nearest(at)).toBeGreaterThan(edge / 20);
});

test("where nothing is linked they stand in rings of their own", () => {
  expect(new Set(placeHalo(60, []).map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(60);
  expect(placeHalo(0, LINKED)).toEqual([]);
});
