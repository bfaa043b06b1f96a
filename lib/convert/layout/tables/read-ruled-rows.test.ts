import { expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import type { Glyph, Rule } from "../page-content.ts";
import { findAlignedTables } from "./find-aligned-tables.ts";
import type { Table } from "./table.ts";

const level = (at: number, from = 45, to = 405): Rule => ({ isHorizontal: true, at, from, to });
const head = (baseline: number, ...texts: readonly (readonly [number, string])[]): Glyph[] =>
  texts.flatMap(([left, text]) => glyphsOf(text, left, baseline, { style: BOLD }));
const line = (text: string, left: number, baseline: number) => glyphsOf(text, left, baseline);
const rowsOf = ({ rowCount, cells }: Table) =>
  Array.from({ length: rowCount }, (_, row) => cells.filter((cell) => cell.row === row).map(({ text }) => text));

/** Cells of one and of several lines, each set in the middle of its row. */
const CENTRED = [
  ...head(112, [50, "Critère"], [130, "Ce qui est évalué"], [370, "Note"]),
  ...line("Palmage", 50, 139),
  ...line("L’élève garde sa profondeur et avance sans", 130, 133),
  ...line("troubler l’eau derrière lui", 130, 145),
  ...line("5", 370, 139),
  ...line("Vidage du", 50, 169),
  ...line("masque", 50, 181),
  ...line("Deux fois de suite, au fond", 130, 175),
  ...line("3", 370, 175),
  ...line("Signes", 50, 211),
  ...line("Il répond à ceux que le moniteur lui fait,", 130, 205),
  ...line("et en donne trois de lui-même", 130, 217),
  ...line("4", 370, 211),
];

test("lines between its rows make a table of cells that wrap and stand in the middle of their row", () => {
  const { tables, rest } = findAlignedTables(
    CENTRED,
    [100, 120, 156, 192, 228].map((at) => level(at)),
  );
  expect(tables.map(rowsOf)).toEqual([
    [
      ["Critère", "Ce qui est évalué", "Note"],
      ["Palmage", "L’élève garde sa profondeur et avance sans troubler l’eau derrière lui", "5"],
      ["Vidage du masque", "Deux fois de suite, au fond", "3"],
      ["Signes", "Il répond à ceux que le moniteur lui fait, et en donne trois de lui-même", "4"],
    ],
  ]);
  expect(tables[0]?.headerRows).toBe(1);
  expect(rest).toEqual([]);
});

test("where one table ends and another of the same width begins, room without text parts them", () => {
  const second = CENTRED.map((glyph) => ({ ...glyph, baseline: glyph.baseline + 148 }));
  const levels = [100, 120, 156, 192, 228].flatMap((at) => [level(at), level(at + 148)]);
  expect(findAlignedTables([...CENTRED, ...second], levels).tables.map(({ rowCount }) => rowCount)).toEqual([4, 4]);
});

test("a chart’s lines with a number on each are no rows, nor are the entries of a table of contents", () => {
  const chart = [100, 140, 180, 220].flatMap((at, index) => [
    ...line(String(60 - 20 * index), 50, at + 3),
    ...line(`mesure ${index}`, 200 + 10 * index, at + 22),
  ]);
  expect(
    findAlignedTables(
      chart,
      [100, 140, 180, 220, 260].map((at) => level(at)),
    ).tables,
  ).toEqual([]);
  const contents = ["Prérequis", "Organisation", "Évaluation", "Annexes"].flatMap((entry, index) => [
    ...line(entry, 50, 112 + 20 * index),
    ...line(String(4 + 3 * index), 390, 112 + 20 * index),
  ]);
  expect(
    findAlignedTables(
      contents,
      [100, 120, 140, 160, 180].map((at) => level(at)),
    ).tables,
  ).toEqual([]);
});
