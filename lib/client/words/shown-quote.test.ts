import { expect, test } from "vitest";
import { shownQuote, shownSentence, shownStatement } from "./shown-quote.ts";

test.each([
  ["● Vérifier la pression", "Vérifier la pression"],
  ["\uF0B7 Vérifier la pression", "Vérifier la pression"],
  ["•\u00a0Vérifier", "Vérifier"],
  ["– Gonfler le gilet", "Gonfler le gilet"],
  ["• – Gonfler le gilet", "Gonfler le gilet"],
])("%j begins with a sign, not with a word", (quote, shown) => {
  expect(shownQuote(quote)).toBe(shown);
});

test.each(["-5 °C en surface", "- 5 °C en surface", "40 m ● 20 m", "(a) Vérifier", "1. Vérifier", "●", "n° 2"])(
  "%j stays as it is",
  (quote) => {
    expect(shownQuote(quote)).toBe(quote);
  },
);

test("no line begins with a sign that belongs to the one before", () => {
  expect(shownSentence("Niveau 2 : « 40 m » ; et après ?")).toBe(
    "Niveau 2\u00a0: «\u00a040 m\u00a0»\u00a0; et après\u00a0?",
  );
  expect(shownQuote("● Palier : 3 min")).toBe("Palier\u00a0: 3 min");
});

test("a statement does not begin with the name that stands over it", () => {
  expect(shownStatement("Niveau 2 : être âgé de 16 ans.", "Niveau 2")).toBe("Être âgé de 16 ans.");
  expect(shownStatement("Level 2: be 16 years old.", "Level 2")).toBe("Be 16 years old.");
  expect(shownStatement("Niveau 2 exige 16 ans.", "Niveau 2")).toBe("Niveau 2 exige 16 ans.");
});
