// The full-text indexes of names, as ranking asks them.
import { wordTrigrams } from "#lib/graph/search/fold-words.ts";
import type { Nameable, NameIndex } from "#lib/graph/search/rank-entities.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { MAX_OF_ANY, nearestRows, quoteTerm, rarestTerms, rowsOfTerms } from "./full-text.ts";

/** A name may be a word with which many others begin. */
const MAX_WEIGHED = 20_000;

type Index = "entity_search" | "entity_trigrams";

export function nameIndex(db: Database): NameIndex {
  return {
    async byBlocks(blocks, limit) {
      return db.all(IN_BLOCKS, jsonList(blocks), limit).map(({ id }) => String(id));
    },
    async byWords(words, limit) {
      const begun = db.all(NEAREST, beginnings(words), limit);
      // All that begin with a word are equally near to the index: those that have it as a whole come first.
      const whole = begun.length < limit ? [] : db.all(NEAREST, words.map(quoteTerm).join(" "), limit);
      const found = new Map([...whole, ...begun].map((row) => [row.id, row]));
      return [...found.values()].slice(0, limit).map(toNameable);
    },
    async byTrigrams(trigrams, words, limit) {
      // Where a name is one of very many its trigrams are all too common; its words are not.
      const whole = words.filter((word) => wordTrigrams(word).length > 0);
      const told = new Map<number, number>();
      addTold(told, db, "entity_trigrams", trigrams);
      addTold(told, db, "entity_search", whole);
      return db.all(NUMBERED, JSON.stringify(mostTelling(told, limit))).map(toNameable);
    },
  };
}

/** To what the rows' terms tell of each: the fewer rows have a term, the more it tells. Whole numbers: sums do not depend on their order. */
function addTold(told: Map<number, number>, db: Database, index: Index, texts: readonly string[]): void {
  const terms = rarestTerms(db, index, texts.map(quoteTerm));
  for (const [at, rows] of rowsOfTerms(db, index, terms).entries()) {
    const weight = Math.round(1000 * Math.log(1 + MAX_OF_ANY / Math.max(1, terms[at]?.count ?? 0)));
    for (const number of rows) told.set(number, (told.get(number) ?? 0) + weight);
  }
}

/** Of rows of which alike is told, the oldest. */
function mostTelling(told: ReadonlyMap<number, number>, limit: number): readonly number[] {
  const sorted = [...told].toSorted(([one, oneTold], [other, otherTold]) => otherTold - oneTold || one - other);
  return sorted.slice(0, limit).map(([number]) => number);
}

const IN_BLOCKS = `SELECT DISTINCT names.entity_id AS id
  FROM json_each(?) AS asked CROSS JOIN name_blocks ON block = asked.value
  CROSS JOIN names ON names.key = name_blocks.key
  WHERE names.entity_id IS NOT NULL ORDER BY id LIMIT ?`;

const NEAREST = `SELECT entities.id, entities.name, entities.aliases
  FROM ${nearestRows("entity_search", "bm25(entity_search, 4, 2)", MAX_WEIGHED)} AS near
  CROSS JOIN entities ON entities.rowid = near.rowid ORDER BY near.rank, entities.id LIMIT ?2`;

const NUMBERED = `SELECT entities.id, entities.name, entities.aliases
  FROM json_each(?) AS number CROSS JOIN entities ON entities.rowid = number.value`;

function beginnings(words: readonly string[]): string {
  return words.map((word) => `${quoteTerm(word)}*`).join(" ");
}

export function toNameable({ aliases, id, name }: Row): Nameable {
  const others: unknown = aliases === "[]" ? [] : JSON.parse(String(aliases));
  return { id: String(id), names: [String(name), ...(Array.isArray(others) ? others.map(String) : [])] };
}
