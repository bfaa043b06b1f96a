import { expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import { buildPieces } from "./build-rows.ts";
import { markNumberBadges } from "./number-badges.ts";

const STEPS = ["Ouvrir le bloc.", "Lire la pression et la", "Fermer le bloc."];

/** Numbers `off` points below their line. */
const read = (numbers: readonly string[], off = 4) => {
  const glyphs = STEPS.flatMap((step, row) => [
    ...glyphsOf(step, 80, 100 + row * 30),
    ...glyphsOf(numbers[row] ?? "", 60, 100 + row * 30 + off, { style: BOLD }),
  ]);
  return markNumberBadges(buildPieces([...glyphs, ...glyphsOf("noter.", 80, 142)]))
    .map(({ text, left }) => `${left} ${text}`)
    .sort();
};

test("numbers beside the steps of a procedure are their marks", () => {
  expect(read(["1", "2", "3"])).toEqual([
    "60 1. Ouvrir le bloc.",
    "60 2. Lire la pression et la",
    "60 3. Fermer le bloc.",
    "80 noter.",
  ]);
});

test("numbers that do not count up from 1 mark nothing", () => {
  expect(read(["1", "3", "4"])).toContain("80 Ouvrir le bloc.");
  expect(read(["2", "3", "4"])).toContain("60 2");
});
