// The full-text indexes of names, as ranking asks them.
import { wordTrigrams } from "#lib/graph/search/fold-words.ts";
import type { Nameable, NameIndex } from "#lib/graph/search/rank-entities.ts";
import type { Database, Row } from "#lib/sqlite/database.ts";
import { MAX_OF_ANY, nearestRows, quoteTerm, rarestTerms } from "./full-text.ts";

/** A name may be a word with which many others begin. */
const MAX_WEIGHED = 20_000;

type Index = "entity_search" | "entity_trigrams";

export function nameIndex(db: Database): NameIndex {
  return {
    async byWords(words, limit) {
      return db.all(BEGINNING, beginnings(words), limit).map(toNameable);
    },
    async byTrigrams(trigrams, words, limit) {
      const whole = words.filter((word) => wordTrigrams(word).length > 0);
      const terms = [
        weighedTerms(db, "entity_trigrams", trigrams),
        // Where a name is one of very many its trigrams are all too common; its words are not.
        weighedTerms(db, "entity_search", whole),
      ];
      return db.all(SHARING, ...terms, limit).map(toNameable);
    },
  };
}

/** As JSON, each with what it tells: the fewer names have it, the more. Whole numbers: their sums do not depend on their order. */
function weighedTerms(db: Database, index: Index, texts: readonly string[]): string {
  const terms = rarestTerms(db, index, texts.map(quoteTerm));
  const weightOf = (count: number) => Math.round(1000 * Math.log(1 + MAX_OF_ANY / Math.max(1, count)));
  return JSON.stringify(terms.map(({ count, expression }) => [expression, weightOf(count)]));
}

const BEGINNING = `SELECT entities.id, entities.name, entities.aliases
  FROM ${nearestRows("entity_search", "bm25(entity_search, 4, 2)", MAX_WEIGHED)} AS near
  CROSS JOIN entities ON entities.rowid = near.rowid ORDER BY near.rank, entities.id LIMIT ?2`;

const rowsWith = (index: Index, terms: string) => `
  SELECT * FROM (SELECT ${index}.rowid AS number, term.value ->> 1 AS weight
    FROM json_each(${terms}) AS term CROSS JOIN ${index} ON ${index} MATCH term.value ->> 0 LIMIT ${MAX_OF_ANY})`;

/**
 * The first names by what their trigrams and words tell together; of alike ones the oldest. The index would weigh a row by
 * its length and by where in it each trigram stands, and read that for each: this takes a quarter of the time.
 */
const SHARING = `
  WITH shared AS MATERIALIZED (
    SELECT number, sum(weight) AS told
    FROM (${rowsWith("entity_trigrams", "?1")} UNION ALL ${rowsWith("entity_search", "?2")})
    GROUP BY number ORDER BY told DESC, number LIMIT ?3)
  SELECT entities.id, entities.name, entities.aliases FROM shared CROSS JOIN entities ON entities.rowid = number`;

function beginnings(words: readonly string[]): string {
  return words.map((word) => `${quoteTerm(word)}*`).join(" ");
}

export function toNameable({ aliases, id, name }: Row): Nameable {
  const others: unknown = aliases === "[]" ? [] : JSON.parse(String(aliases));
  return { id: String(id), names: [String(name), ...(Array.isArray(others) ? others.map(String) : [])] };
}
