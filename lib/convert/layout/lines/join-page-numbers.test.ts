import { expect, test } from "vitest";
import { glyphsOf } from "../glyphs.fixture.ts";
import { buildPieces } from "./build-rows.ts";
import { joinPageNumbers } from "./join-page-numbers.ts";

const TITLES = ["Le matériel", "Les signes", "Les paliers"];

const read = (numbers: readonly string[], right: (row: number) => number = () => 500) => {
  const rows = TITLES.flatMap((title, row) => {
    const number = numbers[row] ?? "";
    return [
      ...glyphsOf(title, 50, 100 + row * 16),
      ...glyphsOf(number, right(row) - 5 * number.length, 100 + row * 16),
    ];
  });
  return joinPageNumbers(buildPieces(rows)).map(({ text, isContents }) => (isContents ? `${text} →` : text));
};

test("page numbers in line are the ends of the titles beside them", () => {
  expect(read(["3", "8", "12"])).toEqual(["Le matériel 3 →", "Les signes 8 →", "Les paliers 12 →"]);
});

test("numbers that go down, or stand out of line, are none", () => {
  const apart = (...numbers: string[]) => [...TITLES, ...numbers].sort();
  expect(read(["8", "3", "12"]).sort()).toEqual(apart("8", "3", "12"));
  expect(read(["3", "8", "12"], (row) => 500 + 30 * row).sort()).toEqual(apart("3", "8", "12"));
});
