import { describe, expect, test } from "vitest";
import type { RecognisedWord } from "../../text-recogniser.ts";
import { buildPieces } from "../lines/build-rows.ts";
import { glyphsOfWords, linesOfWords } from "./recognised-words.ts";

const PLACE = { left: 100, top: 50, pixelsPerPoint: 2 };

/** In pixels; 20 high. */
const word = (text: string, left: number, right: number, baseline: number, more: Partial<RecognisedWord> = {}) => ({
  ...{ text, left, right, baseline, top: baseline - 16, bottom: baseline + 4, height: 20, confidence: 95, line: 0 },
  ...more,
});

describe("glyphsOfWords", () => {
  test("words stand where the image shows them, in points", () => {
    const [piece] = buildPieces(glyphsOfWords([word("Le", 0, 20, 40), word("palier", 28, 88, 40)], PLACE));
    expect(piece).toMatchObject({ text: "Le palier", left: 100, right: 144, baseline: 70, fontSize: 10 });
  });

  test("what is not sure is no word, nor is what has no letter", () => {
    expect(glyphsOfWords([word("%§", 0, 20, 40), word("Zx", 30, 50, 40, { confidence: 20 })], PLACE)).toEqual([]);
  });

  test("boxes that overlap do not mix their letters; sizes that differ a little are one", () => {
    const words = [word("SIGNES", 0, 70, 40), word("ET", 60, 90, 40, { height: 21 }), word("GESTES", 96, 150, 40)];
    expect(buildPieces(glyphsOfWords(words, PLACE)).map((piece) => piece.text)).toEqual(["SIGNES ET GESTES"]);
  });
});

describe("linesOfWords", () => {
  test("a picture's words are lines from top to bottom, side by side ones together", () => {
    const words = [
      word("Profondeur", 0, 100, 90, { line: 1 }),
      word("20 m", 200, 240, 40, { line: 2 }),
      word("Fond", 0, 40, 40, { line: 3 }),
    ];
    expect(linesOfWords(words, PLACE).map((line) => line.text)).toEqual(["Fond 20 m", "Profondeur"]);
  });

  test("a photo in which hardly anything is a word has none", () => {
    const noise = Array.from({ length: 9 }, (_, at) => word("ilh", at * 40, at * 40 + 30, 40, { confidence: 12 }));
    expect(linesOfWords([...noise, word("mer", 400, 430, 40)], PLACE)).toEqual([]);
  });
});
