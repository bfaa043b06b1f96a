import fc from "fast-check";
import { expect, test } from "vitest";
import { foldAccents, wordsOf } from "./fold-words.ts";
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
  expect(new SoughtWords('" — *').countIn("a").counts).toEqual([]);
});

test("a word is what it is as folded, however a text writes it", () => {
  const letters = fc.constantFrom("a", "É", "e\u0301", "œ", "Œ", "s", "X", "İ", "1", "ﬁ", "K", "\u212a", "k");
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3 }), word, (words, written) => {
      const sought = new SoughtWords(words.join(" "));
      expect(sought.indexOfWritten(written)).toBe(sought.indexOf(foldAccents(written)));
    }),
    { numRuns: 2000 },
  );
});

test("the words of a text are counted as those of the folded text", () => {
  const letters = fc.constantFrom(
    "a",
    "É",
    "e\u0301",
    "œ",
    "s",
    "X",
    "İ",
    "1",
    "ﬁ",
    "\u212a",
    "k",
    " ",
    "’",
    "-",
    "\u0301",
  );
  const text = fc.string({ unit: letters, maxLength: 30 });
  fc.assert(
    fc.property(text, text, (wanted, written) => {
      const sought = new SoughtWords(wanted);
      const places = wordsOf(written).map((word) => sought.indexOf(word));
      const expected = sought.words.map((_, at) => places.filter((place) => place === at).length);
      expect(sought.countIn(written).counts).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
