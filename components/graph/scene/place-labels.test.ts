import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelCandidate, overlaps, placeLabels } from "./place-labels.ts";

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
      const placed = placeLabels(candidates, 40);
      expect(placed.length).toBeLessThanOrEqual(40);
      placed.forEach((label, index) => {
        for (const other of placed.slice(index + 1)) expect(overlaps(label, other)).toBe(false);
      });
    }),
  );
});

test("the first is always shown, and a second in its way goes to the other side or out", () => {
  const at = (id: string, x: number): LabelCandidate => ({ id, text: id, x, y: 100, radius: 5, width: 80 });
  const [first, second] = placeLabels([at("first", 200), at("second", 210), at("third", 205)], 10);
  expect(first).toMatchObject({ id: "first", left: 209 });
  expect(second).toMatchObject({ id: "second", left: 121 });
  expect(placeLabels([at("first", 200), at("second", 210), at("third", 205)], 10)).toHaveLength(2);
});
