import { expect, test } from "vitest";
import { SoughtWords } from "./sought-words.ts";

test.each([
  ["paliers de sécurité", "palier", 0],
  ["palier securite", "paliers", 0],
  ["niveau de vie", "niveaux", 0],
  ["signal d’air", "signaux", 0],
  ["signaux d’air", "signal", 0],
  ["N1 profondeur", "n10", -1],
  ["palier sec", "securite", 1],
  ["sec palier", "securite", -1],
  ["stress", "stress", 0],
  ["gaz", "ga", -1],
])("of “%s”, “%s” is the word %i", (text, word, at) => {
  expect(new SoughtWords(text).indexOf(word)).toBe(at);
});

test("a text without a word seeks none", () => {
  expect(new SoughtWords('" — *').count(["a"])).toEqual([]);
});
