// Which entities a typed text means, best first: whole words and beginnings, then words with typing errors.
import type { Database } from "#lib/sqlite/database.ts";
import { sortName } from "./renew-entities.ts";

export interface EntityMatch {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

const MAX_MATCHES = 1000;
const MAX_FUZZY = 200;
/** Below this share of common trigrams two words are not taken for one with a typing error. */
const MIN_SIMILARITY = 0.35;

export function matchEntities(db: Database, text: string): EntityMatch[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const exact = matchWords(db, words);
  const found = new Set(exact.map((match) => match.id));
  const fuzzy =
    exact.length >= MAX_FUZZY ? [] : matchTrigrams(db, words.join(" ")).filter((match) => !found.has(match.id));
  return [...exact, ...fuzzy];
}

/** Every word must begin a word of the name or of an alias; a name that is the whole text comes first. */
function matchWords(db: Database, words: readonly string[]): EntityMatch[] {
  const rows = db.all(
    `SELECT entities.id, entities.sort_name, entities.aliases, bm25(entity_search, 4, 2) AS rank FROM entity_search
     JOIN entities ON entities.rowid = entity_search.rowid WHERE entity_search MATCH ? ORDER BY rank LIMIT ?`,
    words.map((word) => `"${word}"*`).join(" "),
    MAX_MATCHES,
  );
  const wanted = words.join(" ");
  return rows.map((row, index) => {
    const names = [String(row.sort_name), ...aliasNames(row.aliases)];
    const isWhole = names.some((name) => wordsOf(name).join(" ") === wanted);
    const isStart = names.some((name) => wordsOf(name).join(" ").startsWith(wanted));
    const base = isWhole ? 0.9 : isStart ? 0.75 : 0.6;
    return { id: String(row.id), score: base + 0.1 * (1 - index / rows.length) };
  });
}

function matchTrigrams(db: Database, text: string): EntityMatch[] {
  const trigrams = [...trigramsOf(text)].filter((trigram) => !trigram.includes(" "));
  if (trigrams.length === 0) return [];
  const rows = db.all(
    `SELECT entities.id, entities.sort_name, entities.aliases FROM entity_trigrams
     JOIN entities ON entities.rowid = entity_trigrams.rowid WHERE entity_trigrams MATCH ? ORDER BY bm25(entity_trigrams) LIMIT ?`,
    trigrams.map((trigram) => `"${trigram}"`).join(" OR "),
    MAX_FUZZY,
  );
  return rows
    .map((row) => {
      const names = [String(row.sort_name), ...aliasNames(row.aliases)];
      return { id: String(row.id), score: Math.max(...names.map((name) => similarity(text, name))) };
    })
    .filter((match) => match.score >= MIN_SIMILARITY)
    .map((match) => ({ ...match, score: match.score * 0.5 }));
}

/** Dice's coefficient of trigrams, of the text with the name or with its best matching word. */
function similarity(text: string, name: string): number {
  const wanted = trigramsOf(text);
  const candidates = [name, ...name.split(/[^\p{L}\p{N}]+/u)].map((candidate) => trigramsOf(candidate));
  return Math.max(...candidates.map((candidate) => dice(wanted, candidate)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return (2 * shared) / (a.size + b.size);
}

/** With the ends of the text marked by a space, so that beginnings and ends count. */
function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, start) => padded.slice(start, start + 3)));
}

function aliasNames(json: unknown): string[] {
  const aliases: unknown = JSON.parse(String(json));
  return Array.isArray(aliases) ? aliases.map((alias) => sortName(String(alias))) : [];
}

function wordsOf(text: string): string[] {
  return sortName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
