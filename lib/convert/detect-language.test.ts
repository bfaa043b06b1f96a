import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  ["Le plongeur est dans la mer avec une bouteille et un détendeur.", "fr"],
  ["The diver is in the sea with a tank and a regulator on his back.", "en"],
  ["Der Taucher taucht mit seinem Gerät durch das kalte Wasser hinab.", null],
  ["PE20 PE40 PA60", null],
  ["", null],
])("%j is %j", (text, expected) => {
  expect(detectLanguage(text)).toBe(expected);
});
