import { expect, test } from "vitest";
import { markQuotes, quotesByText } from "./mark-quotes.ts";

const show = (text: string, quotes: string[]) =>
  markQuotes(text, quotes)
    .map((part) => (part.quoteIndex === null ? part.text : `[${part.quoteIndex}:${part.text}]`))
    .join("");

test("a quote is found whatever the spaces are", () => {
  expect(show("Être titulaire\ndu niveau 2.", ["titulaire du  niveau 2"])).toBe("Être [0:titulaire\ndu niveau 2].");
});

test("signs of patterns are plain text", () => {
  expect(show("pression (1,6 bar) max.", ["(1,6 bar)"])).toBe("pression [0:(1,6 bar)] max.");
});

test("overlapping quotes are not cut twice, and nothing is lost", () => {
  expect(show("a b c d", ["b c", "c d"])).toBe("a [0:b c] d");
});

test("a block inside a longer quote is marked as a whole", () => {
  expect(show("Palier : 3 m", ["Avant. Palier : 3 m pendant 3 min"])).toBe("[0:Palier : 3 m]");
});

test("what is not there is not marked", () => {
  expect(show("abc", ["xyz", " "])).toBe("abc");
});

test("each text is told which quotes have a part in it", () => {
  const texts = ["Palier : 3 m", "pression\nmaximale de 1,6 bar", "", "rien"];
  const quotes = ["Avant. Palier : 3 m pendant 3 min", "maximale de  1,6 bar"];
  expect(quotesByText(texts, quotes)).toEqual([[0], [1], [], []]);
});
