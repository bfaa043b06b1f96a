import { expect, test } from "vitest";
import { glyphsOf } from "../glyphs.fixture.ts";
import { buildPieces } from "./build-rows.ts";

/** Words from one edge to the other with the same gap between all. */
function justified(words: readonly string[], left: number, right: number, baseline: number) {
  const ink = words.reduce((sum, word) => sum + 5 * word.length, 0);
  const gap = (right - left - ink) / (words.length - 1);
  let at = left;
  return words.flatMap((word) => {
    const glyphs = glyphsOf(word, at, baseline);
    at += 5 * word.length + gap;
    return glyphs;
  });
}
const textsOf = (glyphs: Parameters<typeof buildPieces>[0]) => buildPieces(glyphs).map(({ text }) => text);

test("a line of a narrow column that is set to both edges is one, however wide its gaps; beside it stands another", () => {
  const column = [
    ...justified(["Le", "plongeur", "garde", "sa", "place"], 50, 190, 100),
    ...justified(["au", "sein", "du", "groupe"], 50, 190, 112),
    ...glyphsOf("jusqu’au bateau.", 50, 124),
  ];
  const beside = [
    ...justified(["Chaque", "signe", "appelle", "sa"], 230, 370, 100),
    ...justified(["réponse,", "sans", "attendre", "un"], 230, 370, 112),
  ];
  expect(textsOf([...column, ...beside]).toSorted()).toEqual([
    "Chaque signe appelle sa",
    "Le plongeur garde sa place",
    "au sein du groupe",
    "jusqu’au bateau.",
    "réponse, sans attendre un",
  ]);
});

test("heads that stand as far from each other as their words are long stay apart over their cells, and alone", () => {
  const heads = justified(["Site", "Fond", "Note", "Bloc"], 50, 190, 100);
  const cells = justified(["Epis", "22 m", "haut", "12 l"], 50, 190, 114);
  expect(textsOf([...heads, ...cells])).toHaveLength(8);
  expect(textsOf(heads)).toEqual(["Site", "Fond", "Note", "Bloc"]);
});
