import { expect, test } from "vitest";
import { formatClock, formatDay } from "./format-date.ts";

const plain = (text: string) => text.replaceAll(/\s/g, " ");
/** On the clock of whoever reads it, wherever the test runs. */
const at = new Date(2026, 0, 12, 13, 5, 6, 123).toISOString();

test("a day is written with its month in words, so that nobody reads another one", () => {
  expect(plain(formatDay(at, "en"))).toBe("12 Jan 2026");
  expect(plain(formatDay(at, "fr"))).toBe("12 janv. 2026");
});

test("a time of day has 24 hours and counts the thousandths", () => {
  expect(formatClock(at, "en")).toBe("13:05:06.123");
  expect(formatClock(at, "fr")).toBe("13:05:06,123");
});
