import { expect, test } from "vitest";
import { weighTexts } from "./weigh-texts.ts";

test("a word that few texts have tells more than one that all have, and a short text more than a long one", () => {
  const { scores, weights } = weighTexts([
    { counts: [1, 0], length: 10 },
    { counts: [1, 1], length: 10 },
    { counts: [1, 1], length: 40 },
    { counts: [1, 0], length: 10 },
  ]);
  expect(weights[1]).toBeGreaterThan(weights[0] ?? 0);
  expect(scores.map((score) => scores.filter((other) => other > score).length)).toEqual([2, 0, 1, 2]);
});

test("of no texts nothing is weighed", () => {
  expect(weighTexts([])).toEqual({ weights: [], scores: [] });
});
