// The full-text indexes: what is nearest to a question, in a time that has a bound however many rows match it.
import { type Database, jsonList } from "#lib/sqlite/database.ts";

/** Of many terms, so many rows in all. */
export const MAX_OF_ANY = 5000;
/** Rows of a term are counted so far first, and as far as may be needed where few terms are known by that. */
const COUNTED_FIRST = MAX_OF_ANY / 2;

/**
 * The rows (`rowid`, `rank`) of the index that match ?1: where no more than ?2 do, all of them, unweighed; else the nearest
 * ?2 by `rank`, and those that are as near as the last of them. Weighing takes far longer than matching: of a question that
 * more rows match than `maxWeighed`, no word tells them apart.
 */
export function nearestRows(index: string, rank: string, maxWeighed: number): string {
  const matching = (columns: string) => `SELECT ${columns} FROM ${index} WHERE ${index} MATCH ?1`;
  return `(WITH few AS MATERIALIZED (${matching("rowid")} LIMIT ?2 + 1),
    weighed AS MATERIALIZED (
      ${matching(`rowid, ${rank} AS rank`)} AND (SELECT count(*) FROM few) > ?2 LIMIT ${maxWeighed})
    SELECT rowid, 0 AS rank FROM few WHERE (SELECT count(*) FROM few) <= ?2
    UNION ALL SELECT rowid, rank FROM weighed
    WHERE rank <= (SELECT max(rank) FROM (SELECT rank FROM weighed ORDER BY rank LIMIT ?2)))`;
}

export interface Term {
  /** As the index is asked for it. */
  readonly expression: string;
  /** Of the rows that have it. */
  readonly count: number;
}

/** Of terms of which any may match, as many as have few rows together, the rarest first: these tell most. One at least. */
export function rarestTerms(db: Database, index: string, expressions: readonly string[]): readonly Term[] {
  const first = countRows(db, index, expressions, COUNTED_FIRST);
  const known = first.filter(({ count }) => count < COUNTED_FIRST);
  const others = first.filter(({ count }) => count === COUNTED_FIRST).map(({ expression }) => expression);
  const isRoom = others.length > 0 && sumOf(known) + COUNTED_FIRST <= MAX_OF_ANY;
  if (isRoom) known.push(...countRows(db, index, others, MAX_OF_ANY));
  let sum = 0;
  return known
    .toSorted((a, b) => a.count - b.count)
    .filter(({ count }, at) => {
      sum += count;
      return at === 0 || sum <= MAX_OF_ANY;
    });
}

/** So far and no further; those of the same count in their own order. */
function countRows(db: Database, index: string, expressions: readonly string[], limit: number): readonly Term[] {
  const rows = db.all(
    `SELECT value AS expression, (
       SELECT count(*) FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH value LIMIT ?2)) AS count
     FROM json_each(?1) ORDER BY value`,
    jsonList(expressions),
    limit,
  );
  return rows.map(({ count, expression }) => ({ expression: String(expression), count: Number(count) }));
}

/**
 * The rows that have each of these terms, to be weighed by who asks: the index would weigh a row by its length and by where
 * in it each term stands, and read that for each; and SQLite groups thousands of numbers slower than they are counted here.
 */
export function rowsOfTerms(db: Database, index: string, terms: readonly Term[]): readonly (readonly number[])[] {
  const rows = db.all(
    `SELECT (
       SELECT json_group_array(rowid) FROM (SELECT rowid FROM ${index} WHERE ${index} MATCH value LIMIT ?2)) AS rows
     FROM json_each(?1) ORDER BY key`,
    jsonList(terms.map(({ expression }) => expression)),
    MAX_OF_ANY,
  );
  return rows.map((row) => JSON.parse(String(row.rows)));
}

function sumOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { count }) => sum + count, 0);
}

export function quoteTerm(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
