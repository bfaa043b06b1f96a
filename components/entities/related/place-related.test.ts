import { expect, test } from "vitest";
import { heightOf, placeRelated, type Sides } from "./place-related.ts";

const ROOM_PX = 44;

test.each<[Sides, number]>([
  ["both", 1],
  ["both", 2],
  ["both", 13],
  ["both", 14],
  ["one", 1],
  ["one", 8],
])("%s sides, %i entities: each has room, all are inside, none is at the middle", (sides, count) => {
  const places = placeRelated(count, sides);
  const height = heightOf(count, sides);
  expect(places).toHaveLength(count);
  for (const [index, place] of places.entries()) {
    expect(Math.abs(place.y) + ROOM_PX / 2).toBeLessThanOrEqual(height / 2);
    expect(Math.abs(place.x)).toBeGreaterThan(ROOM_PX);
    expect(place.x < 0).toBe(place.side === "left");
    const others = places.slice(index + 1).filter(({ side }) => side === place.side);
    for (const other of others) expect(other.y - place.y).toBeGreaterThanOrEqual(ROOM_PX);
  }
});

test("two sides hold as many each, the right one more where the number is odd; one side holds all", () => {
  const leftOf = (count: number, sides: Sides) =>
    placeRelated(count, sides).filter(({ side }) => side === "left").length;
  expect([leftOf(8, "both"), leftOf(7, "both"), leftOf(1, "both"), leftOf(7, "one")]).toEqual([4, 3, 0, 0]);
});

test("the ends of the arc are nearer than its middle", () => {
  const [top, , , middle] = placeRelated(7, "one");
  expect(top?.x).toBeLessThan(middle?.x ?? 0);
});
