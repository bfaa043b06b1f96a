import { describe, expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import { buildPieces } from "../lines/build-rows.ts";
import { alignRows } from "./aligned-rows.ts";
import { findLabelTables } from "./find-label-tables.ts";

/** Lines of a data sheet, 14 points apart: a label, a value, or both. */
const read = (lines: readonly (readonly [string, string])[]) => {
  const glyphs = lines.flatMap(([label, value], row) => [
    ...glyphsOf(label, 50, 100 + row * 14, { style: BOLD }),
    ...glyphsOf(value, 200, 100 + row * 14),
  ]);
  return findLabelTables(alignRows(buildPieces(glyphs))).map(({ table }) => {
    const rows = Array.from({ length: table.rowCount }, (_, row) => table.cells.filter((cell) => cell.row === row));
    return rows.map((cells) => cells.map((cell) => cell.text).join(" | "));
  });
};

const WEIGHT: readonly [string, string] = ["Poids", "1 050 g"];

describe("findLabelTables", () => {
  test("bold labels beside their values are a table, on however many lines either stands", () => {
    const lines: (readonly [string, string])[] = [
      ["Premier étage", "À membrane, compensé"],
      ["Pression", "9,5 bar, que l’atelier"],
      ["intermédiaire", ""],
      ["Sorties", "Quatre, dont une plus"],
      ["", "large"],
      WEIGHT,
    ];
    expect(read(lines)).toEqual([
      [
        "Premier étage | À membrane, compensé",
        "Pression intermédiaire | 9,5 bar, que l’atelier",
        "Sorties | Quatre, dont une plus large",
        "Poids | 1 050 g",
      ],
    ]);
  });

  test("two are none, nor are the terms of a glossary with their long texts", () => {
    expect(read([["Sorties", "4"], WEIGHT])).toEqual([]);
    const text = "Un gaz que l’on respire, et que l’on ne voit pas";
    expect(read(["Azote", "Hélium", "Argon"].map((term) => [term, text] as const))).toEqual([]);
  });
});
