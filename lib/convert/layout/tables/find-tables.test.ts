import { describe, expect, test } from "vitest";
import { BOLD, glyphsOf, pageOf } from "../glyphs.fixture.ts";
import type { Fill, Rule } from "../page-content.ts";
import { findTables } from "./find-tables.ts";
import type { Table } from "./table.ts";

const across = (at: number, from: number, to: number): Rule => ({ isHorizontal: true, at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ isHorizontal: false, at, from, to });
const fill = (left: number, top: number, right: number, bottom: number): Fill => ({
  left,
  top,
  right,
  bottom,
  color: "#cde0f3",
});

/** Texts by "left baseline". */
const write = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([place, text]) => {
    const [left = 0, baseline = 0] = place.split(" ").map(Number);
    return glyphsOf(text, left, baseline);
  });

const rowsOf = (table: Table | undefined) =>
  Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    table?.cells
      .filter((cell) => cell.row === row)
      .map(
        ({ text, colSpan, rowSpan }) => `${text}${colSpan > 1 ? `→${colSpan}` : ""}${rowSpan > 1 ? `↓${rowSpan}` : ""}`,
      ),
  );

describe("findTables", () => {
  test("where every second row is coloured and no line drawn, the edges of the colours are its lines", () => {
    const page = pageOf(
      write({
        "60 112": "Objet",
        "160 112": "Nombre",
        "260 112": "Remarque",
        "60 138": "Gilets",
        "160 138": "22",
        "260 132": "Quatre sont à",
        "260 144": "revoir",
        "60 164": "Blocs",
        "160 164": "30",
        "260 164": "À éprouver",
        "60 190": "Palmes",
        "160 190": "40",
        "60 216": "Plombs",
        "160 216": "60",
        "260 216": "Au local",
      }),
    );
    const row = (top: number) => [
      fill(50, top, 150, top + 26),
      fill(150, top, 250, top + 26),
      fill(250, top, 400, top + 26),
    ];
    const glyphs = page.glyphs.map((glyph) => (glyph.baseline === 112 ? { ...glyph, style: BOLD } : glyph));
    const { tables, rest } = findTables({ ...page, glyphs, fills: [...row(122), ...row(174)] });
    expect(tables.map(rowsOf)).toEqual([
      [
        ["Objet", "Nombre", "Remarque"],
        ["Gilets", "22", "Quatre sont à revoir"],
        ["Blocs", "30", "À éprouver"],
        ["Palmes", "40", ""],
        ["Plombs", "60", "Au local"],
      ],
    ]);
    expect(tables[0]?.headerRows).toBe(1);
    expect(rest).toEqual([]);
  });

  test("a head written upwards is in its cell; what runs over the table's edges is none of its words", () => {
    const rules = [100, 160, 180].map((at) => across(at, 50, 250));
    const sides = [50, 220, 250].map((at) => down(at, 100, 180));
    const page = pageOf(write({ "60 130": "Semaine", "60 174": "Un", "228 174": "✓" }), [...rules, ...sides]);
    const turn = (text: string, left: number, top: number, right: number, bottom: number) => {
      return { text, left, top, right, bottom, size: 10, style: BOLD };
    };
    const turned = [turn("Piscine", 230, 110, 240, 150), turn("PROJET", 40, 90, 260, 190)];
    const found = findTables({ ...page, turned });
    expect(found.tables.map(rowsOf)).toEqual([
      [
        ["Semaine", "Piscine"],
        ["Un", "✓"],
      ],
    ]);
    expect(found.turned.map(({ text }) => text)).toEqual(["PROJET"]);
  });

  test("a table open at its sides ends where its lines end, and shaded bands part its rows", () => {
    const page = pageOf(
      write({
        "60 120": "Niveau",
        "160 120": "Fond",
        "260 120": "Durée",
        "60 140": "Un",
        "160 140": "20 m",
        "260 140": "40 min",
        "60 160": "Deux",
        "160 160": "40 m",
        "260 160": "10 min",
        "60 180": "Trois",
        "160 180": "60 m",
        "260 180": "5 min",
      }),
      [down(150, 105, 188), down(250, 105, 188), across(126, 50, 350), across(168, 50, 350)],
    );
    const bands = [fill(50, 126, 150, 147), fill(150, 126, 350, 147)];
    expect(findTables({ ...page, fills: bands }).tables.map(rowsOf)).toEqual([
      [
        ["Niveau", "Fond", "Durée"],
        ["Un", "20 m", "40 min"],
        ["Deux", "40 m", "10 min"],
        ["Trois", "60 m", "5 min"],
      ],
    ]);
  });

  test("cells of another colour are parted where no line is drawn between them", () => {
    const grid = [
      across(100, 50, 250),
      across(120, 50, 250),
      across(140, 50, 250),
      down(50, 100, 140),
      down(150, 120, 140),
      down(250, 100, 140),
    ];
    const page = pageOf(write({ "60 114": "Zone", "160 114": "Geste", "60 134": "Eau", "160 134": "Palme" }), grid);
    expect(rowsOf(findTables(page).tables[0])[0]).toEqual(["Zone Geste→2"]);
    const fills = [fill(50, 100, 150, 120), fill(150, 100, 250, 120)];
    expect(rowsOf(findTables({ ...page, fills }).tables[0])[0]).toEqual(["Zone", "Geste"]);
  });

  test("a bold row is the head, whatever the sign over its numbers", () => {
    const grid = [
      ...[100, 120, 140].map((at) => across(at, 50, 250)),
      ...[50, 150, 250].map((at) => down(at, 100, 140)),
    ];
    const bold = { style: BOLD };
    const glyphs = [
      ...glyphsOf("#", 60, 114),
      ...glyphsOf("Geste", 160, 114, bold),
      ...write({ "60 134": "1", "160 134": "Palme" }),
    ];
    expect(findTables(pageOf([...glyphs, ...write({ "60 154": "Suite" })], grid)).tables[0]?.headerRows).toBe(1);
    const plain = write({ "60 114": "0", "160 114": "Masque", "60 134": "1", "160 134": "Palme" });
    expect(findTables(pageOf(plain, grid)).tables[0]?.headerRows).toBe(0);
  });

  test("lines around a single field are a box", () => {
    const sides = [across(100, 50, 250), across(160, 50, 250), down(50, 100, 160), down(250, 100, 160)];
    const { tables, boxes, rest } = findTables(pageOf(write({ "60 114": "Signe", "60 134": "OK" }), sides));
    expect([tables.length, boxes, rest.length]).toEqual([0, [{ left: 50, right: 250, top: 100, bottom: 160 }], 7]);
  });

  test("a line that stops short begins no column", () => {
    const page = pageOf(write({ "60 114": "Zone", "160 114": "Geste", "60 144": "Eau", "160 144": "Palme" }), [
      across(100, 50, 250),
      across(120, 50, 250),
      across(160, 50, 250),
      ...[50, 150, 250].map((at) => down(at, 100, 160)),
      down(230, 120, 126),
    ]);
    expect(findTables(page).tables[0]?.columnCount).toBe(2);
  });

  test("the axis and the grid lines of a chart are no table", () => {
    const page = pageOf(write({ "80 114": "12", "80 134": "8", "80 154": "4" }), [
      down(50, 80, 180),
      ...[100, 120, 140, 160, 180].map((at) => across(at, 50, 300)),
    ]);
    expect(findTables(page).tables).toEqual([]);
  });
});
