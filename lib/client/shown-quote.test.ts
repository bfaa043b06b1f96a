import { expect, test } from "vitest";
import { shownQuote } from "./shown-quote.ts";

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
