import { expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import { buildPieces } from "../lines/build-rows.ts";
import type { Rule } from "../page-content.ts";
import { frameRegions } from "./frame-regions.ts";

const level = (at: number): Rule => ({ isHorizontal: true, at, from: 45, to: 405 });
const row = (baseline: number, first: string, second: string) => [
  ...glyphsOf(first, 50, baseline),
  ...glyphsOf(second, 300, baseline),
];
const TABLE = [...row(190, "Profondeur", "Durée"), ...row(210, "20 m", "40 min"), ...row(230, "40 m", "10 min")];
const LINES = [180, 196, 216, 236].map(level);
const spans = (rules: readonly Rule[], glyphs: Parameters<typeof buildPieces>[0]) =>
  frameRegions(rules, buildPieces(glyphs)).map(({ top, bottom }) => [top, bottom]);

test("the line under a heading is none of the table that follows, nor is one far below it", () => {
  const heading = glyphsOf("Les paliers", 50, 112, { style: BOLD });
  const text = glyphsOf("Ces durées valent pour une plongée à l’air.", 50, 150);
  expect(spans([level(118), ...LINES], [...heading, ...text, ...TABLE])).toEqual([[180, 236]]);
  const next = glyphsOf("Les signes", 50, 280, { style: BOLD });
  expect(spans([...LINES, level(290)], [...TABLE, ...next])).toEqual([[180, 236]]);
});

test("a title in bold above the head, between lines, is the table’s own", () => {
  const title = glyphsOf("Durées sans palier", 150, 172, { style: BOLD });
  expect(spans([level(160), ...LINES], [...title, ...TABLE])).toEqual([[160, 236]]);
});

test("a line drawn double is one; room without text between two lines parts tables", () => {
  expect(spans([level(177), ...LINES], TABLE)).toEqual([[180, 236]]);
  const below = TABLE.map((glyph) => ({ ...glyph, baseline: glyph.baseline + 80 }));
  expect(spans([...LINES, ...LINES.map(({ at }) => level(at + 80))], [...TABLE, ...below])).toEqual([
    [180, 236],
    [260, 316],
  ]);
  const between = glyphsOf("Les durées en mer", 50, 268);
  const lower = below.map((glyph) => ({ ...glyph, baseline: glyph.baseline + 30 }));
  expect(spans([...LINES, ...LINES.map(({ at }) => level(at + 110))], [...TABLE, ...between, ...lower])).toEqual([
    [180, 236],
    [290, 346],
  ]);
});
