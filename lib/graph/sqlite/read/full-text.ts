// The full-text indexes: what is nearest to a question, in a time that has a bound however many rows match it.
import { type Database, jsonList } from "#lib/sqlite/database.ts";

/** Each of many terms is weighed in each row. Of names of 40,000 things, the nearest to a misspelt one is still the same. */
const MAX_OF_ANY = 5000;

/**
 * The rows (`rowid`, `rank`) of the index that match ?1: the nearest ?2 by `rank`, and those that are as near as the last of
 * them. Weighing takes far longer than matching: of a question that more rows match than `maxWeighed`, no word tells them apart.
 */
export function nearestRows(index: string, rank: string, maxWeighed: number): string {
  return `(WITH weighed AS MATERIALIZED (
      SELECT rowid, ${rank} AS rank FROM ${index} WHERE ${index} MATCH ?1 LIMIT ${maxWeighed})
    SELECT rowid, rank FROM weighed
    WHERE rank <= (SELECT max(rank) FROM (SELECT rank FROM weighed ORDER BY rank LIMIT ?2)))`;
}

/** Any of the terms; of those that many rows have, only as many as are weighed soon, the rarest first: these tell most. */
export function anyOfRarest(db: Database, index: string, terms: readonly string[]): string {
  const rows = db.all(
    `SELECT value AS term, (
       SELECT count(*) FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH value LIMIT ${MAX_OF_ANY})) AS count FROM json_each(?)
     ORDER BY count, term`,
    jsonList(terms.map(quoteTerm)),
  );
  let sum = 0;
  const chosen = rows.filter(({ count }, at) => {
    sum += Number(count);
    return at === 0 || sum <= MAX_OF_ANY;
  });
  return chosen.map(({ term }) => String(term)).join(" OR ");
}

export function quoteTerm(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
