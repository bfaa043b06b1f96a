// The full-text indexes of names, as ranking asks them.
import type { Nameable, NameIndex } from "#lib/graph/search/rank-entities.ts";
import type { Database, Row } from "#lib/sqlite/database.ts";
import { anyOfRarest, nearestRows, quoteTerm } from "./full-text.ts";

/** A name may be a word with which many others begin. */
const MAX_WEIGHED = 20_000;

export function nameIndex(db: Database): NameIndex {
  return {
    async byWords(words, limit) {
      return db.all(sqlFor("entity_search", "bm25(entity_search, 4, 2)"), beginnings(words), limit).map(toNameable);
    },
    async byTrigrams(trigrams, limit) {
      const terms = anyOfRarest(db, "entity_trigrams", trigrams);
      return db.all(sqlFor("entity_trigrams", "bm25(entity_trigrams)"), terms, limit).map(toNameable);
    },
  };
}

function sqlFor(index: "entity_search" | "entity_trigrams", rank: string): string {
  return `SELECT entities.id, entities.name, entities.aliases FROM ${nearestRows(index, rank, MAX_WEIGHED)} AS near
    CROSS JOIN entities ON entities.rowid = near.rowid ORDER BY near.rank, entities.id LIMIT ?2`;
}

function beginnings(words: readonly string[]): string {
  return words.map((word) => `${quoteTerm(word)}*`).join(" ");
}

export function toNameable({ aliases, id, name }: Row): Nameable {
  const others: unknown = aliases === "[]" ? [] : JSON.parse(String(aliases));
  return { id: String(id), names: [String(name), ...(Array.isArray(others) ? others.map(String) : [])] };
}
