import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelCandidate, overlaps, placeLabels } from "./place-labels.ts";

const WIDTH = 800;

const candidate = fc.record({
  id: fc.uuid(),
  text: fc.string(),
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 2, max: 16 }),
  width: fc.integer({ min: 5, max: 240 }),
});

test("no label lies over another, wherever the nodes are", () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 60 }), (candidates) => {
      const placed = placeLabels(candidates, 40, WIDTH);
      expect(placed.length).toBeLessThanOrEqual(40);
      placed.forEach((label, index) => {
        expect(label.left).toBeGreaterThanOrEqual(0);
        expect(label.left + label.width).toBeLessThanOrEqual(WIDTH);
        for (const other of placed.slice(index + 1)) expect(overlaps(label, other)).toBe(false);
      });
    }),
  );
});

test("a name never hides another important node", () => {
  const at = (id: string, x: number): LabelCandidate => ({ id, text: id, x, y: 100, radius: 8, width: 80 });
  const placed = placeLabels([at("left", 300), at("right", 340)], 10, WIDTH);
  expect(placed).toMatchObject([
    { id: "left", left: 208 },
    { id: "right", left: 352 },
  ]);
});

test("the first is always shown, and what is in the way of others goes to the other side or out", () => {
  const at = (id: string, x: number): LabelCandidate => ({ id, text: id, x, y: 100, radius: 5, width: 80 });
  const [first, second] = placeLabels([at("first", 200), at("second", 210), at("third", 205)], 10, WIDTH);
  expect(first).toMatchObject({ id: "first", left: 111 });
  expect(second).toMatchObject({ id: "second", left: 219 });
  expect(placeLabels([at("first", 200), at("second", 210), at("third", 205)], 10, WIDTH)).toHaveLength(2);
});
