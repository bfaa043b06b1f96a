import { expect, test } from "vitest";
import { glyphsOf } from "../glyphs.fixture.ts";
import { initialOf } from "./small-caps.ts";

const line = (initial: string, rest: string, size: number) => [
  ...glyphsOf(initial, 0, 100, { size: 12 }),
  ...glyphsOf(rest, 6, 100, { size }),
];

test("a line in small capitals is as large as its initials", () => {
  expect(initialOf(line("M", "ATÉRIEL", 9))?.size).toBe(12);
});

test("small letters, capitals of one size, and far smaller ones are none", () => {
  expect(initialOf(line("M", "atériel", 9))).toBeNull();
  expect(initialOf(line("M", "ATÉRIEL", 12))).toBeNull();
  expect(initialOf(line("M", "ATÉRIEL", 5))).toBeNull();
});
