import { expect, test } from "vitest";
import { pickLocale } from "./locales.ts";

test.each([
  ["fr", "en-GB,en;q=0.9", "fr"],
  [undefined, "fr-CH, en;q=0.9", "fr"],
  [undefined, "en;q=0.5, fr;q=0.8", "fr"],
  [undefined, "de, it;q=0.5", "en"],
  [undefined, null, "en"],
  ["xx", "fr", "fr"],
] as const)("chosen %s with header %s gives %s", (chosen, header, expected) => {
  expect(pickLocale(chosen, header)).toBe(expected);
});
