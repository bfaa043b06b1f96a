// The full-text indexes of names, as ranking asks them.
import type { Nameable, NameIndex } from "#lib/graph/search/rank-entities.ts";
import type { Database, Row } from "#lib/sqlite/database.ts";
import { MAX_OF_ANY, nearestRows, quoteTerm, rarestTerms } from "./full-text.ts";

/** A name may be a word with which many others begin. */
const MAX_WEIGHED = 20_000;

export function nameIndex(db: Database): NameIndex {
  return {
    async byWords(words, limit) {
      return db.all(BEGINNING, beginnings(words), limit).map(toNameable);
    },
    async byTrigrams(trigrams, limit) {
      const terms = rarestTerms(db, "entity_trigrams", trigrams.map(quoteTerm));
      const weighed = terms.map(({ count, expression }) => [expression, weightOf(count)]);
      return db.all(SHARING, JSON.stringify(weighed), limit).map(toNameable);
    },
  };
}

const BEGINNING = `SELECT entities.id, entities.name, entities.aliases
  FROM ${nearestRows("entity_search", "bm25(entity_search, 4, 2)", MAX_WEIGHED)} AS near
  CROSS JOIN entities ON entities.rowid = near.rowid ORDER BY near.rank, entities.id LIMIT ?2`;

/**
 * The first names by what their trigrams tell together; of alike ones the oldest. The index would weigh a row by its length
 * and by where in it each trigram stands, and read that for each: this takes a quarter of the time.
 */
const SHARING = `
  WITH shared AS MATERIALIZED (
    SELECT number, sum(weight) AS told FROM (
      SELECT entity_trigrams.rowid AS number, term.value ->> 1 AS weight
      FROM json_each(?1) AS term CROSS JOIN entity_trigrams ON entity_trigrams MATCH term.value ->> 0 LIMIT ${MAX_OF_ANY})
    GROUP BY number ORDER BY told DESC, number LIMIT ?2)
  SELECT entities.id, entities.name, entities.aliases FROM shared CROSS JOIN entities ON entities.rowid = number`;

/** What a trigram tells: the fewer names have it, the more. Whole numbers: their sums do not depend on their order. */
function weightOf(count: number): number {
  return Math.round(1000 * Math.log(1 + MAX_OF_ANY / Math.max(1, count)));
}

function beginnings(words: readonly string[]): string {
  return words.map((word) => `${quoteTerm(word)}*`).join(" ");
}

export function toNameable({ aliases, id, name }: Row): Nameable {
  const others: unknown = aliases === "[]" ? [] : JSON.parse(String(aliases));
  return { id: String(id), names: [String(name), ...(Array.isArray(others) ? others.map(String) : [])] };
}
