import { describe, expect, test } from "vitest";
import { BOLD, glyphsOf, PLAIN } from "../glyphs.fixture.ts";
import { buildPieces } from "../lines/build-rows.ts";
import { alignRows } from "./aligned-rows.ts";
import { findHeadedTables } from "./find-headed-tables.ts";
import type { Table } from "./table.ts";

type Row = readonly [baseline: number, cells: Readonly<Record<number, string>>];

const rowsOf = (head: readonly Row[], body: readonly Row[]) => {
  const place = (rows: readonly Row[], style: typeof PLAIN) =>
    rows.flatMap(([baseline, cells]) =>
      Object.entries(cells).flatMap(([left, text]) => glyphsOf(text, Number(left), baseline, { style })),
    );
  return alignRows(buildPieces([...place(head, BOLD), ...place(body, PLAIN)]));
};
const texts = ({ cells, rowCount }: Table) =>
  Array.from({ length: rowCount }, (_, row) => cells.filter((cell) => cell.row === row).map(({ text }) => text));

const HEAD: readonly Row[] = [
  [100, { 50: "Milieu", 150: "Élèves par", 250: "Remarques" }],
  [112, { 150: "moniteur" }],
];

describe("findHeadedTables", () => {
  test("cells wrap under a bold head: what stands close is one row", () => {
    const found = findHeadedTables(
      rowsOf(HEAD, [
        [132, { 50: "Milieu", 150: "4", 250: "Un surveillant en" }],
        [144, { 50: "protégé", 250: "surface" }],
        [164, { 50: "Nuit", 150: "2" }],
        [184, { 50: "Lac", 150: "3", 250: "Selon la saison" }],
      ]),
    );
    expect(found.map(({ table }) => texts(table))).toEqual([
      [
        ["Milieu", "Élèves par moniteur", "Remarques"],
        ["Milieu protégé", "4", "Un surveillant en surface"],
        ["Nuit", "2", ""],
        ["Lac", "3", "Selon la saison"],
      ],
    ]);
    expect(found[0]?.table.headerRows).toBe(1);
  });

  test("what stands in no column ends it, and so does the next heading", () => {
    const body: readonly Row[] = [
      [132, { 50: "Piscine", 150: "4", 250: "Eau chaude" }],
      [146, { 50: "Lac", 150: "3", 250: "Eau froide" }],
    ];
    const after = rowsOf(
      [...HEAD, [160, { 50: "Suite" }]],
      [...body, [174, { 50: "Une phrase qui court sur toute la page." }]],
    );
    expect(findHeadedTables(after).map(({ table }) => table.rowCount)).toEqual([3]);
  });

  test("cards side by side, however short their lines, are no rows of a table", () => {
    const head: readonly Row[] = [[112, { 50: "Avant", 220: "Pendant", 390: "Après" }]];
    const cards: readonly Row[] = [
      [132, { 50: "On ouvre le", 220: "On respire", 390: "On rince le" }],
      [144, { 50: "bloc et lit", 220: "sans hâte et", 390: "détendeur à" }],
      [156, { 50: "la pression.", 220: "on regarde.", 390: "l’eau douce." }],
    ];
    expect(findHeadedTables(rowsOf(head, cards))).toEqual([]);
  });

  test("bold words over columns of running text are no head of a table", () => {
    const line = "un texte qui court en colonnes";
    const prose = Array.from({ length: 6 }, (_, row): Row => [132 + row * 12, { 50: line, 220: line, 390: line }]);
    const head: readonly Row[] = [[112, { 50: "Avant", 220: "Pendant", 390: "Après" }]];
    expect(findHeadedTables(rowsOf(head, prose))).toEqual([]);
  });
});
