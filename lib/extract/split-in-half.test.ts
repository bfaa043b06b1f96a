import fc from "fast-check";
import { expect, test } from "vitest";
import { splitInHalf } from "./split-in-half.ts";

test("cuts between paragraphs, else lines, else sentences, else words, near the middle", () => {
  expect(splitInHalf("un deux.\n\ntrois\nquatre. cinq", 10)).toEqual(["un deux.", "trois\nquatre. cinq"]);
  expect(splitInHalf("un deux. trois\nquatre cinq", 10)).toEqual(["un deux. trois", "quatre cinq"]);
  expect(splitInHalf("un deux trois. quatre cinq", 10)).toEqual(["un deux trois.", "quatre cinq"]);
  expect(splitInHalf("un deux trois quatre", 10)).toEqual(["un deux", "trois quatre"]);
});

test("leaves short texts, and texts without a place to cut, as they are", () => {
  expect(splitInHalf("un deux", 10)).toBeNull();
  expect(splitInHalf("x".repeat(50), 10)).toBeNull();
});

test("no word is lost or broken", () => {
  const words = fc.array(fc.constantFrom("palier", "à", "6 m.", "\n\n", "\n", "gaz ;"), {
    minLength: 4,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      const halves = splitInHalf(text, 1);
      const tokens = (whole: string) => whole.split(/\s+/u).filter(Boolean);
      expect(tokens((halves ?? [text]).join(" "))).toEqual(tokens(text));
    }),
  );
});
