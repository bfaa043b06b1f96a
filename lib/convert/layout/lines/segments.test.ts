import { expect, test } from "vitest";
import { glyphsOf } from "../glyphs.fixture.ts";
import { buildSegments } from "./segments.ts";

const texts = (...glyphs: ReturnType<typeof glyphsOf>[]) =>
  buildSegments(glyphs.flat(), 0.9).map((segment) => segment.glyphs.map(({ text }) => text).join(""));

test("a space that was drawn keeps letter-spaced words together, however wide they stand", () => {
  expect(texts(glyphsOf("LA PLONGÉE", 0, 0, { spacing: 3.5 }))).toEqual(["LA PLONGÉE"]);
});

test("a gap without a space, or far wider than one, parts them", () => {
  expect(texts(glyphsOf("LA", 0, 0), glyphsOf("MER", 22, 0))).toEqual(["LA", "MER"]);
  expect(texts(glyphsOf("LA ", 0, 0), glyphsOf("MER", 24, 0))).toEqual(["LA ", "MER"]);
  expect(texts(glyphsOf("LA  ", 0, 0), glyphsOf("MER", 24, 0))).toEqual(["LA  ", "MER"]);
});
