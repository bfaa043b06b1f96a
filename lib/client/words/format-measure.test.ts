import { expect, test } from "vitest";
import { formatBytes, formatDuration, formatTimeLeft } from "./format-measure.ts";

const plain = (text: string) => text.replaceAll(/\s/g, " ");

test.each([
  [12, "en", "12 ms"],
  [420, "fr", "420 ms"],
  [4230, "en", "4.2 s"],
  [4230, "fr", "4,2 s"],
  [12_600, "en", "13 s"],
  [65_000, "en", "1 min 5 s"],
  [120_000, "fr", "2 min"],
  [7_800_000, "en", "2 h 10 min"],
])("%d ms in %s is %s", (durationMs, locale, expected) => {
  expect(plain(formatDuration(durationMs, locale))).toBe(expected);
});

test.each([
  [441_577, "en", "442 kB"],
  [441_577, "fr", "442 ko"],
  [1_240_000, "fr", "1,2 Mo"],
  [3, "en", "3 bytes"],
  [1, "fr", "1 octet"],
])("%d bytes in %s is %s", (sizeBytes, locale, expected) => {
  expect(plain(formatBytes(sizeBytes, locale))).toBe(expected);
});

test.each(["en", "fr"])("no line ends between a number and its unit, in %s", (locale) => {
  const shown = [formatBytes(46_000, locale), formatDuration(420, locale), formatDuration(4230, locale)];
  expect(shown.filter((text) => text.includes(" "))).toEqual([]);
});

test("time left is never nothing", () => {
  expect(plain(formatTimeLeft(0, "en"))).toBe("1 s");
  expect(plain(formatTimeLeft(7200, "fr"))).toBe("8 s");
});
