import { describe, expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import type { Rule } from "../page-content.ts";
import { findAlignedTables } from "./find-aligned-tables.ts";
import type { Table } from "./table.ts";

/** Glyphs; each row: its baseline, and texts by their left edge. */
const place = (rows: readonly (readonly [number, Record<number, string>])[]) =>
  rows.flatMap(([baseline, cells]) =>
    Object.entries(cells).flatMap(([left, text]) => glyphsOf(text, Number(left), baseline)),
  );
const horizontal = (at: number, from: number, to: number): Rule => ({ isHorizontal: true, at, from, to });
const texts = (table: Table | undefined) =>
  Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    table?.cells
      .filter((cell) => cell.row === row)
      .map(
        ({ text, colSpan, rowSpan }) => `${text}${colSpan > 1 ? `→${colSpan}` : ""}${rowSpan > 1 ? `↓${rowSpan}` : ""}`,
      ),
  );

describe("findAlignedTables", () => {
  test("cells that stand in line are a table without any line drawn; empty ones keep their place", () => {
    const { tables, rest } = findAlignedTables(
      place([
        [60, { 50: "Une phrase avant le tableau des paliers." }],
        [100, { 50: "Fond", 150: "Temps", 250: "Palier" }],
        [114, { 50: "20 m", 150: "40 min", 250: "aucun" }],
        [128, { 50: "25 m", 150: "20 min", 250: "1 min" }],
        [142, { 50: "30 m", 150: "10 min", 250: "2 min" }],
      ]),
      [],
    );
    expect(tables.map(texts)).toEqual([
      [
        ["Fond", "Temps", "Palier"],
        ["20 m", "40 min", "aucun"],
        ["25 m", "20 min", "1 min"],
        ["30 m", "10 min", "2 min"],
      ],
    ]);
    expect(rest.map((piece) => piece.text)).toEqual(["Une phrase avant le tableau des paliers."]);
  });

  test("a head with nothing over the first column belongs to its table", () => {
    const { tables } = findAlignedTables(
      place([
        [86, { 150: "2022", 250: "2023" }],
        [100, { 50: "Cotisations", 150: "4 200", 250: "5 050" }],
        [114, { 50: "Cours", 150: "3 400", 250: "4 120" }],
        [128, { 50: "Bateau", 150: "6 900", 250: "7 250" }],
      ]),
      [],
    );
    expect(tables.map(texts)).toEqual([
      [
        ["", "2022", "2023"],
        ["Cotisations", "4 200", "5 050"],
        ["Cours", "3 400", "4 120"],
        ["Bateau", "6 900", "7 250"],
      ],
    ]);
  });

  test("heads in the middle of two rows span them, and are no row of their own", () => {
    const head = (left: number, baseline: number, text: string) => glyphsOf(text, left, baseline, { style: BOLD });
    const { tables } = findAlignedTables(
      [
        ...head(150, 75, "Profondeur"),
        ...head(50, 87, "Site"),
        ...head(350, 87, "Plongées"),
        ...head(150, 99, "min"),
        ...head(250, 99, "max"),
        ...place([
          [120, { 50: "Récif", 150: "8 m", 250: "22 m", 350: "41" }],
          [134, { 50: "Épave", 150: "18 m", 250: "36 m", 350: "17" }],
          [148, { 50: "Tombant", 150: "12 m", 250: "40 m", 350: "23" }],
        ]),
      ],
      [horizontal(82, 145, 275), horizontal(106, 45, 390)],
    );
    expect(tables.map(texts)).toEqual([
      [
        ["Site↓2", "Profondeur→2", "Plongées↓2"],
        ["min", "max"],
        ["Récif", "8 m", "22 m", "41"],
        ["Épave", "18 m", "36 m", "17"],
        ["Tombant", "12 m", "40 m", "23"],
      ],
    ]);
  });

  test("texts side by side that go on from line to line are none", () => {
    const { tables } = findAlignedTables(
      place([
        [100, { 50: "On ouvre le", 220: "On respire", 390: "On rince le" }],
        [112, { 50: "bloc et lit", 220: "sans hâte et", 390: "détendeur à" }],
        [124, { 50: "la pression.", 220: "on regarde.", 390: "l’eau douce." }],
      ]),
      [],
    );
    expect(tables).toEqual([]);
  });

  test("lines above and below frame a table; heads span what they reach over, wrapped cells are one", () => {
    const { tables } = findAlignedTables(
      place([
        [100, { 170: "Profondeurs en mètres" }],
        [120, { 50: "Niveau", 150: "encadré", 250: "autonome" }],
        [140, { 50: "Plongeur un", 150: "20 m", 250: "non" }],
        [152, { 150: "en palanquée" }],
        [172, { 50: "Plongeur deux", 150: "40 m", 250: "20 m" }],
      ]),
      [horizontal(85, 50, 330), horizontal(127, 50, 330), horizontal(180, 50, 330)],
    );
    expect(tables.map(texts)).toEqual([
      [
        ["Niveau↓2", "Profondeurs en mètres→2"],
        ["encadré", "autonome"],
        ["Plongeur un", "20 m en palanquée", "non"],
        ["Plongeur deux", "40 m", "20 m"],
      ],
    ]);
    expect(tables[0]?.headerRows).toBe(2);
  });

  test("heads stand over the columns that the line under them, or their own middle, tells", () => {
    const { tables } = findAlignedTables(
      place([
        [100, { 215: "Toutes les plongées" }],
        [114, { 50: "Niveau", 152: "air", 340: "nitrox" }],
        [130, { 120: "fond", 180: "durée", 300: "fond", 380: "durée" }],
        [150, { 50: "Un", 120: "20 m", 180: "40", 300: "24 m", 380: "50" }],
        [164, { 50: "Deux", 120: "40 m", 180: "10", 300: "34 m", 380: "20" }],
        [178, { 50: "Trois", 120: "60 m", 180: "5", 300: "✗", 380: "✗" }],
      ]),
      [
        horizontal(90, 45, 410),
        horizontal(118, 118, 207),
        horizontal(118, 298, 407),
        horizontal(135, 45, 410),
        horizontal(184, 45, 410),
      ],
    );
    expect(tables.map(texts)).toEqual([
      [
        ["Niveau↓3", "Toutes les plongées→4"],
        ["air→2", "nitrox→2"],
        ["fond", "durée", "fond", "durée"],
        ["Un", "20 m", "40", "24 m", "50"],
        ["Deux", "40 m", "10", "34 m", "20"],
        ["Trois", "60 m", "5", "✗", "✗"],
      ],
    ]);
  });

  test("tables of one width, with their captions between them, are several", () => {
    const table = (top: number): [number, Record<number, string>][] => [
      [top + 12, { 50: "Fond", 150: "Temps" }],
      [top + 28, { 50: "20 m", 150: "40" }],
      [top + 40, { 50: "40 m", 150: "10" }],
    ];
    const lines = (top: number) => [top, top + 16, top + 46].map((at) => horizontal(at, 45, 200));
    const { tables, rest } = findAlignedTables(
      place([
        ...table(100),
        [170, { 20: "Tableau 1. Une légende plus large que le tableau lui-même." }],
        ...table(200),
      ]),
      [...lines(100), ...lines(200)],
    );
    expect(tables.map((each) => each.rowCount)).toEqual([3, 3]);
    expect(rest).toHaveLength(1);
  });

  test("text in columns is no table", () => {
    const sentence = "une phrase assez longue pour être du texte courant";
    const pieces = place(
      Array.from({ length: 6 }, (_, row) => [100 + row * 12, { 20: sentence, 300: sentence, 580: sentence }] as const),
    );
    expect(findAlignedTables(pieces, []).tables).toEqual([]);
  });

  test("nor is text in narrow columns, as a newspaper has it", () => {
    const glyphs = place(
      Array.from({ length: 8 }, (_, row) => {
        const texts = {
          20: "le bateau part du port à l",
          180: "heure dite par son capitai",
          340: "ne, qui attend la marée ha",
        };
        return [100 + row * 12, texts] as const;
      }),
    );
    expect(findAlignedTables(glyphs, []).tables).toEqual([]);
  });

  test("text in columns between two lines is no table either", () => {
    const [left, right] = ["une phrase du texte courant", "et la colonne qui la suit."];
    const glyphs = place(Array.from({ length: 8 }, (_, row) => [100 + row * 12, { 50: left, 220: right }] as const));
    expect(findAlignedTables(glyphs, [horizontal(85, 45, 360), horizontal(200, 45, 360)]).tables).toEqual([]);
  });

  test("lines drawn cell by cell frame one too", () => {
    const rows = ["Groupe Nombre", "Air 20", "Nitrox 18"].flatMap((row, index) => {
      const [left = "", right = ""] = row.split(" ");
      return [...glyphsOf(left, 60, 112 + index * 16), ...glyphsOf(right, 200, 112 + index * 16)];
    });
    const rules = [100, 117, 152].flatMap((at) =>
      [
        [55, 190],
        [190, 260],
      ].map(([from = 0, to = 0]) => ({ isHorizontal: true, at, from, to })),
    );
    const { tables } = findAlignedTables(rows, rules);
    expect(tables.map(({ headerRows, rowCount, columnCount }) => [rowCount, columnCount, headerRows])).toEqual([
      [3, 2, 1],
    ]);
  });

  test("a list of titles and their pages between two lines is no table", () => {
    const rows = ["Les gaz 6", "Le corps 11", "La mer 18"].flatMap((row, index) => {
      const [, title = "", page = ""] = /^(.*) (\d+)$/.exec(row) ?? [];
      return [...glyphsOf(title, 60, 112 + index * 16), ...glyphsOf(page, 240, 112 + index * 16)];
    });
    const rules = [100, 152].map((at) => ({ isHorizontal: true, at, from: 55, to: 260 }));
    expect(findAlignedTables(rows, rules).tables).toEqual([]);
  });

  test("lines around prose frame no table", () => {
    const pieces = place(
      Array.from({ length: 4 }, (_, row) => [100 + row * 12, { 50: "une phrase du texte courant" }] as const),
    );
    expect(findAlignedTables(pieces, [horizontal(85, 50, 330), horizontal(150, 50, 330)]).tables).toEqual([]);
  });
});
