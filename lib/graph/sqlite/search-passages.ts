// Full-text search in passages and in what facts say.
import type { Fact } from "#lib/domain/fact.ts";
import { wordsOf } from "#lib/graph/fold-words.ts";
import { matchEntities } from "#lib/graph/rank-entities.ts";
import { type PassageCandidate, rankPassages } from "#lib/graph/rank-passages.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { nearestRows } from "./full-text.ts";
import { nameIndex } from "./name-index.ts";
import { factsOfIds } from "./read-facts.ts";

/** Of so many passages that the index finds nearest, the best are told. */
const CANDIDATES = 200;

export function searchPassages(db: Database, text: string, limit: number) {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const quoted = words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`));
  const strict = findCandidates(db, quoted.join(" "));
  const loose = strict.length < limit && words.length > 1 ? findCandidates(db, quoted.join(" OR ")) : [];
  const found = new Map([...strict, ...loose].map((candidate) => [candidate.chunkId, candidate]));
  return rankPassages(text, [...found.values()], limit);
}

function findCandidates(db: Database, expression: string): PassageCandidate[] {
  const rows = db.all(
    `SELECT chunks.id, chunks.document_id, chunks.text, chunks.page_marks
     FROM ${nearestRows("chunk_search", "bm25(chunk_search)")} AS near CROSS JOIN chunks ON chunks.rowid = near.rowid
     ORDER BY near.rank, chunks.id LIMIT ?2`,
    expression,
    CANDIDATES,
  );
  return rows.map((row) => ({
    documentId: String(row.document_id),
    chunkId: String(row.id),
    text: String(row.text),
    marks: JSON.parse(String(row.page_marks)),
  }));
}

/** Facts about the entities that the text means. */
export async function searchFacts(db: Database, text: string, limit: number): Promise<Fact[]> {
  const entities = (await matchEntities(nameIndex(db), text)).slice(0, limit);
  const rows = db.all(
    `SELECT DISTINCT fact_id FROM claims WHERE fact_id IS NOT NULL AND subject_key IN (
       SELECT key FROM names WHERE entity_id IN (SELECT value FROM json_each(?)))
     ORDER BY fact_id LIMIT ?`,
    jsonList(entities.map(({ id }) => id)),
    limit,
  );
  return factsOfIds(
    db,
    rows.map((row) => String(row.fact_id)),
  );
}
