import { expect, test } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const range = sentenceAround(text, { start, end: start + words.length });
  return text.slice(range.start, range.end);
}

test.each([
  ["Le froid gêne. La Loi de Boyle dit p.V = k. Ensuite", "Loi de Boyle", "La Loi de Boyle dit p.V = k."],
  ["## Le gilet\n\nIl sert à tout.", "gilet", "Le gilet"],
  ["- un détendeur ;\n- un gilet\n- un bloc", "gilet", "- un gilet"],
  ["Gaz | Limite\nEANx32 | 33 m\nAir | 60 m", "EANx32", "EANx32 | 33 m"],
  ["Il faut 1.6 bar d’oxygène! Et", "oxygène", "Il faut 1.6 bar d’oxygène!"],
  ["Il plonge.", "plonge.", "Il plonge."],
  ["sans fin ni début", "fin", "sans fin ni début"],
])("in “%s” “%s” stands in a sentence", (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test("words in an endless sentence stay alone", () => {
  expect(around(`${"mot ".repeat(100)}gilet`, "gilet")).toBe("gilet");
});
