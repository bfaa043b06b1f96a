import { expect, test } from "vitest";
import { startPosition } from "./start-position.ts";

test("the same node starts at the same place, others elsewhere", () => {
  expect(startPosition("e_1")).toEqual(startPosition("e_1"));
  const places = new Set(Array.from({ length: 500 }, (_, index) => JSON.stringify(startPosition(`e_${index}`))));
  expect(places.size).toBe(500);
});

test("nodes spread over the whole disc, none outside it", () => {
  const points = Array.from({ length: 400 }, (_, index) => startPosition(`e_${index}`));
  for (const { x, y } of points) expect(Math.hypot(x, y)).toBeLessThanOrEqual(100);
  for (const isIn of [(x: number) => x < -30, (x: number) => x > 30]) {
    expect(points.filter(({ x }) => isIn(x)).length).toBeGreaterThan(50);
    expect(points.filter(({ y }) => isIn(y)).length).toBeGreaterThan(50);
  }
});

test("a node that joins starts near those that it is linked to", () => {
  const { x, y } = startPosition("e_new", [
    { x: 40, y: 10 },
    { x: 60, y: 30 },
  ]);
  expect(Math.hypot(x - 50, y - 20)).toBeLessThanOrEqual(6);
});
