import { expect, test } from "vitest";
import { BOLD, glyphsOf } from "../glyphs.fixture.ts";
import type { Glyph, Rule } from "../page-content.ts";
import { findAlignedTables } from "./find-aligned-tables.ts";
import type { Table } from "./table.ts";

const under: Rule = { isHorizontal: true, at: 118, from: 45, to: 405 };
const head = (text: string, left: number, baseline: number): Glyph[] => glyphsOf(text, left, baseline, { style: BOLD });
const line = (text: string, left: number, baseline: number) => glyphsOf(text, left, baseline);
const rowsOf = ({ rowCount, cells }: Table) =>
  Array.from({ length: rowCount }, (_, row) => cells.filter((cell) => cell.row === row).map(({ text }) => text));

const HEAD = [
  ...head("Matériel", 50, 103),
  ...head("de secours", 50, 115),
  ...head("Où il se trouve", 130, 109),
  ...head("Nombre", 350, 109),
];
const BODY = [
  ...line("Oxygène", 50, 136),
  ...line("À l’arrière du bateau, dans un coffre", 130, 130),
  ...line("que rien ne ferme à clé", 130, 142),
  ...line("2", 350, 136),
  ...line("Radio", 50, 160),
  ...line("Au poste de pilotage", 130, 160),
  ...line("1", 350, 160),
];

test("below bold words and the line under them stand rows, whatever height their cells are at", () => {
  const after = line("Chaque sortie commence par son contrôle, que le directeur de plongée signe.", 50, 200);
  const { tables, rest } = findAlignedTables([...HEAD, ...BODY, ...after], [under]);
  expect(tables.map(rowsOf)).toEqual([
    [
      ["Matériel de secours", "Où il se trouve", "Nombre"],
      ["Oxygène", "À l’arrière du bateau, dans un coffre que rien ne ferme à clé", "2"],
      ["Radio", "Au poste de pilotage", "1"],
    ],
  ]);
  expect(rest.map(({ text }) => text)).toEqual([
    "Chaque sortie commence par son contrôle, que le directeur de plongée signe.",
  ]);
});

test("text below a running head with a line is no table, nor what goes on from line to line in two columns", () => {
  const running = [...head("Manuel du plongeur", 50, 109), ...head("Édition de mai", 300, 109)];
  const prose = [
    "Le plongeur contrôle son matériel avant la mise à l’eau, avec son",
    "binôme, puis il attend le signal.",
  ];
  const wide = prose.flatMap((text, index) => line(text, 50, 134 + 12 * index));
  expect(findAlignedTables([...running, ...wide], [under]).tables).toEqual([]);
  const left = [
    "Le moniteur reste à la surface tant que",
    "ses élèves descendent le long du bout,",
    "et ne les rejoint qu’à leur signal",
  ];
  const right = ["puis il prend la", "tête de sa palanquée", "jusqu’au tombant"];
  const columns = left.flatMap((text, index) => [
    ...line(text, 50, 134 + 12 * index),
    ...line(right[index] ?? "", 300, 134 + 12 * index),
  ]);
  expect(findAlignedTables([...running, ...columns], [under]).tables).toEqual([]);
});

test("a head of several lines tells how close the lines of a cell stand: one row below it is one", () => {
  const top = [
    ...head("Où il", 50, 103),
    ...head("est rangé", 50, 115),
    ...head("Qui", 130, 103),
    ...head("Combien", 350, 103),
  ];
  const row = [
    ...line("Dans le", 50, 132),
    ...line("grand", 50, 144),
    ...line("coffre", 50, 156),
    ...line("Le directeur de plongée et,", 130, 132),
    ...line("s’il descend, le pilote", 130, 144),
    ...line("2", 350, 132),
  ];
  expect(findAlignedTables([...top, ...row], [under]).tables.map(rowsOf)).toEqual([
    [
      ["Où il est rangé", "Qui", "Combien"],
      ["Dans le grand coffre", "Le directeur de plongée et, s’il descend, le pilote", "2"],
    ],
  ]);
});

test("the edge of the ground on which a head stands is as good as a line under it", () => {
  const { tables } = findAlignedTables([...HEAD, ...BODY], [], [{ left: 45, right: 405, top: 92, bottom: 118 }]);
  expect(tables.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([[3, 3]]);
  expect(findAlignedTables([...HEAD, ...BODY], []).tables).toEqual([]);
});
