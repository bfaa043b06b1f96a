import { expect, test } from "vitest";
import { orderBoxed } from "./order-boxed.ts";

const line = (id: string, left: number, top: number, width = 80) => ({
  id,
  left,
  top,
  right: left + width,
  bottom: top + 10,
});
const box = (left: number, top: number, width = 100, height = 40) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const ids = (regions: readonly (readonly { id: string }[])[]) =>
  regions.map((region) => region.map(({ id }) => id).join(" "));

const diagram = [0, 1, 2].flatMap((step) => [
  line(`a${step}`, 60 + step * 120, 105),
  line(`b${step}`, 60 + step * 120, 120),
]);
const boxes = [0, 1, 2].map((step) => box(50 + step * 120, 100));
const [above, below] = [line("above", 50, 50, 340), line("below", 50, 180, 340)];

test("boxes side by side are read one after the other, between what stands above and below", () => {
  expect(ids(orderBoxed([above, ...diagram, below], boxes))).toEqual(["above", "a0 b0", "a1 b1", "a2 b2", "below"]);
});

test("a frame around a coloured area is one box; a frame around them all is none", () => {
  const doubled = [...boxes, ...boxes.map((each) => ({ ...each, left: each.left + 1 })), box(40, 90, 380, 70)];
  expect(ids(orderBoxed([above, ...diagram, below], doubled))).toEqual(["above", "a0 b0", "a1 b1", "a2 b2", "below"]);
});

test("without boxes, and where they touch as cells do, lines are read across", () => {
  const across = ["above a0 a1 a2 b0 b1 b2 below"];
  expect(ids(orderBoxed([above, ...diagram, below], []))).toEqual(across);
  const cells = [0, 1, 2].map((step) => box(50 + step * 120, 100, 120));
  expect(ids(orderBoxed([above, ...diagram, below], cells))).toEqual(across);
});
