import { expect, onTestFinished, test } from "vitest";
import { Database } from "#lib/sqlite/database.ts";
import { nearestRows, quoteTerm, rarestTerms } from "./full-text.ts";

/** Rows from 1 on that hold "every"; each 2nd "second", each 1000th "rare", and the last one "last". */
function openTexts(rows: number): Database {
  const db = new Database(":memory:", ["CREATE VIRTUAL TABLE texts USING fts5 (text)"]);
  onTestFinished(() => db.close());
  db.run(
    `WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?1)
     INSERT INTO texts (rowid, text) SELECT number, 'every' || iif(number % 2, '', ' second')
       || iif(number % 1000, '', ' rare') || iif(number < ?1, '', ' last') FROM numbers`,
    rows,
  );
  return db;
}

function rarest(db: Database, words: readonly string[]): readonly unknown[] {
  return rarestTerms(db, "texts", words.map(quoteTerm)).map(({ count, expression }) => [expression, count]);
}

test("where many rows have a term, the rarest are looked for, and one at least", () => {
  const few = openTexts(4000);
  expect(rarest(few, ["second", "rare", "none"])).toEqual([
    ['"none"', 0],
    ['"rare"', 4],
    ['"second"', 2000],
  ]);
  const some = openTexts(6000);
  expect(rarest(some, ["every", "second", "last"])).toEqual([
    ['"last"', 1],
    ['"second"', 3000],
  ]);
  const many = openTexts(12_000);
  expect(rarest(many, ["second", "last", "every"])).toEqual([['"last"', 1]]);
  expect(rarest(many, ["second", "every"])).toEqual([['"every"', 5000]]);
});

test("rows are weighed where more match than are wanted, and all are told where no more do", () => {
  const db = openTexts(5000);
  const nearest = (text: string, limit: number) =>
    db.all(`SELECT rowid FROM ${nearestRows("texts", "bm25(texts)", 5000)} ORDER BY rank, rowid`, text, limit);
  expect(nearest("rare", 5).map(({ rowid }) => rowid)).toEqual([1000, 2000, 3000, 4000, 5000]);
  expect(nearest("rare OR last", 1)).toEqual([{ rowid: 5000 }]);
  expect(nearest("none", 5)).toEqual([]);
});
