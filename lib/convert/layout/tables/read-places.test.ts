import { describe, expect, test } from "vitest";
import type { Block } from "#lib/domain/block.ts";
import { readPlaces } from "./read-places.ts";
import type { Table, TableCellContent } from "./table.ts";
import { toTableBlock } from "./table-block.ts";

/** In a grid of fields of 10 by 10 points: row, column, text, rows and columns that it is over. */
type Drawn = readonly [number, number, string, number?, number?];

function tableOf(rowCount: number, columnCount: number, drawn: readonly Drawn[]): Table {
  const cells = drawn.map(([row, column, text, rowSpan = 1, colSpan = 1]): TableCellContent => {
    const [left, top] = [10 * column, 10 * row];
    const place = { left, top, right: left + 10 * colSpan, bottom: top + 10 * rowSpan };
    return { row, column, rowSpan, colSpan, text, isBold: false, ...place };
  });
  return { left: 0, top: 0, right: 100, bottom: 100, rowCount, columnCount, cells, headerRows: 1 };
}

function blockOf(table: Table): Block {
  return toTableBlock([{ table, page: { number: 3, width: 100, height: 100 } }]);
}

/** All of a row stands under the head of its column. */
const LIMITS = tableOf(4, 4, [
  [0, 0, "Niveau"],
  [0, 1, "Durée", 1, 2],
  [0, 3, "Profondeur\nmaximale"],
  [1, 0, "Niveau 1", 2],
  [1, 1, "30 min"],
  [1, 2, "60 min"],
  [1, 3, "20 m"],
  [2, 1, "10 min"],
  [2, 2, "15 min"],
  [2, 3, "12 m", 2],
  [3, 0, "Niveau 2"],
  [3, 1, "25 min", 1, 2],
]);

describe("a table whose cells span", () => {
  test("says in each column what stands there, from its own row or column or from another", () => {
    expect(blockOf(LIMITS).text.split("\n")).toEqual([
      "Niveau | Durée | Durée | Profondeur maximale",
      "Niveau 1 | 30 min | 60 min | 20 m",
      "Niveau 1 | 10 min | 15 min | 12 m",
      "Niveau 2 | 25 min | 25 min | 12 m",
    ]);
  });

  test("gives each cell once, and leads each word of its text to the cell that says it", () => {
    const block = blockOf(LIMITS);
    if (block.kind !== "table") throw new Error(block.kind);
    expect(block.rows.map((row) => row.length)).toEqual([3, 4, 3, 2]);
    const places = block.spans.map(({ start, end, box }) => [block.text.slice(start, end), box.x, box.y, box.page]);
    expect(places.filter(([text]) => text === "Niveau 1")).toEqual([
      ["Niveau 1", 0, 0.1, 3],
      ["Niveau 1", 0, 0.1, 3],
    ]);
    expect(places.at(-1)).toEqual(["12 m", 0.3, 0.2, 3]);
    expect(block.spans.map(({ start }) => start)).toEqual(block.spans.map(({ start }) => start).sort((a, b) => a - b));
  });

  test("says once what is long, and what stands over all columns: the places after it stay where they are", () => {
    const long = "Le plongeur reste à portée de son encadrant, qui tient compte de son froid et de sa fatigue.";
    const table = tableOf(3, 3, [
      [0, 0, "Plongée en enseignement", 1, 3],
      [1, 0, "Niveau 1"],
      [1, 1, long, 2],
      [1, 2, "20 m"],
      [2, 0, "Niveau 2"],
      [2, 2, "40 m"],
    ]);
    expect(blockOf(table).text.split("\n")).toEqual([
      "Plongée en enseignement",
      `Niveau 1 | ${long} | 20 m`,
      "Niveau 2 |  | 40 m",
    ]);
  });

  test("has an empty place where it has no cell at all", () => {
    const places = readPlaces(tableOf(1, 3, [[0, 2, "20 m"]]));
    expect(places.map((row) => row.map(({ text }) => text))).toEqual([["", "", "20 m"]]);
  });
});
