import { describe, expect, test } from "vitest";
import { BOLD, glyphsOf, PLAIN } from "../glyphs.fixture.ts";
import { findAlignedTables } from "./find-aligned-tables.ts";

type Row = readonly [string, string];

/** Rows 14 points apart; the second column at `second`, by its left edge. */
function read(rows: readonly Row[], { hasHead = true, style = BOLD, second = 160 } = {}) {
  const glyphs = rows.flatMap(([left, right], index) => {
    const setting = { style: hasHead && index === 0 ? style : PLAIN };
    const baseline = 100 + index * 14;
    return [...glyphsOf(left, 50, baseline, setting), ...glyphsOf(right, second, baseline, setting)];
  });
  const { tables, rest } = findAlignedTables(glyphs, []);
  const cells = tables.map(({ cells: found, headerRows }) => [headerRows, ...found.map(({ text }) => text)]);
  return { cells, rest: rest.map(({ text }) => text) };
}

const GASES: readonly Row[] = [
  ["Gaz", "Seuil"],
  ["Azote", "30 m"],
  ["Oxygène", "1,6 bar"],
  ["Gaz carbonique", "0,02 bar"],
];

describe("two columns of short cells", () => {
  test("under a bold head are a table", () => {
    expect(read(GASES)).toEqual({ cells: [[1, ...GASES.flat()]], rest: [] });
  });

  test("under a head that is light upon a dark ground are one too", () => {
    expect(read(GASES, { style: { ...PLAIN, color: "#ffffff" } })).toEqual({ cells: [[1, ...GASES.flat()]], rest: [] });
  });

  test("of names and their values are one too, without a head", () => {
    const values = [...GASES.slice(1), ["Hélium", "aucun"], ["Argon", "25 m"]] as const;
    expect(read(values, { hasHead: false }).cells).toEqual([[0, ...values.flat()]]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "lists side by side",
      [
        ["Trop lesté", "Trop léger"],
        ["• coule", "• flotte"],
        ["• fatigue", "• remonte"],
      ],
    ],
    [
      "titles and their pages",
      [
        ["Les gaz", "1"],
        ["La mer", "4"],
        ["Le corps", "9"],
        ["Le matériel", "12"],
      ],
    ],
    ["lines of text", GASES.map(([left], index) => [left, `une ligne de texte qui est longue, la ${index}`] as const)],
  ])("that are %s are none", (_, rows) => {
    expect(read(rows, { hasHead: rows[0]?.[0] === "Trop lesté" }).cells).toEqual([]);
  });

  test("are found beside columns of text too, and not where they are two of several columns", () => {
    const prose = GASES.flatMap((_, index) =>
      glyphsOf("du texte courant dans une colonne, jusqu’au bout", 250, 105 + index * 14),
    );
    const cells = GASES.slice(1).flatMap(([left, right], index) => [
      ...glyphsOf(left, 50, 100 + index * 14),
      ...glyphsOf(right, 160, 100 + index * 14),
    ]);
    const more = [...cells, ...glyphsOf("Hélium", 50, 142), ...glyphsOf("40 m", 160, 142)];
    const { tables, rest } = findAlignedTables([...more, ...prose], []);
    expect(tables.map(({ rowCount }) => rowCount)).toEqual([4]);
    expect(rest).toHaveLength(4);
    const wide = [0, 1, 3].flatMap((row) => glyphsOf("non", 250, 100 + row * 14));
    expect(findAlignedTables([...more, ...wide], []).tables.map(({ columnCount }) => columnCount)).not.toContain(2);
  });

  test("whose rows stand anyhow, or whose cells do not stand in line, are none", () => {
    const ragged = GASES.flatMap(([left, right], index) => [
      ...glyphsOf(left, 50 + index * 9, 100 + index * 14, { style: index === 0 ? BOLD : PLAIN }),
      ...glyphsOf(right, 160 + index * 7, 100 + index * 14, { style: index === 0 ? BOLD : PLAIN }),
    ]);
    expect(findAlignedTables(ragged, []).tables).toEqual([]);
  });
});
