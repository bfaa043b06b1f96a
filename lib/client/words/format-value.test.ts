import { expect, test } from "vitest";
import { formatValue } from "./format-value.ts";

const count = (unit: string, number: number) => `${number} × ${unit}`;
const plain = (text: string) => text.replace(/\s/g, " ");

test.each([
  [{ number: 20, unit: "m", comparator: "<=" }, "≤ 20 m", "≤ 20 m"],
  [{ number: 1.6, unit: "bar", comparator: null }, "1.6 bar", "1,6 bar"],
  [{ number: 16, unit: "years", comparator: ">=" }, "≥ 16 years", "≥ 16 ans"],
  [{ number: 1, unit: "years", comparator: "=" }, "1 year", "1 an"],
  [{ number: 40, unit: "%", comparator: "~" }, "≈ 40%", "≈ 40 %"],
  [{ number: 1500, unit: "L/min", comparator: "<" }, "< 1,500 L/min", "< 1 500 L/min"],
  [{ number: 4, unit: "dives", comparator: ">=" }, "≥ 4 × dives", "≥ 4 × dives"],
  [{ number: 4, unit: null, comparator: null }, "4", "4"],
] as const)("%j is written as each language does", (value, english, french) => {
  expect(plain(formatValue({ text: "", ...value }, "en", count))).toBe(english);
  expect(plain(formatValue({ text: "", ...value }, "fr", count))).toBe(french);
});

test("a value without a number stays in the document's words", () => {
  expect(formatValue({ text: "vue du fond", number: null, unit: null, comparator: null }, "fr", count)).toBe(
    "vue du fond",
  );
});
