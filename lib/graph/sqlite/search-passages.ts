// Full-text search in passages and in what facts say.
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { matchEntities } from "./match-entities.ts";
import { factsOfIds } from "./read-facts.ts";
import { sortName } from "./renew-entities.ts";

type Passages = Awaited<ReturnType<GraphStore["searchPassages"]>>;

/** Words of a passage shown around its best words. */
const SNIPPET_WORDS = 40;

/** Passages with all of the words first, then with some; of each the part with the best words, and the page where it stands. */
export function searchPassages(db: Database, text: string, limit: number): Passages {
  const words = sortName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const quoted = words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`));
  const strict = match(db, quoted.join(" "), limit);
  const loose = strict.length < limit && words.length > 1 ? match(db, quoted.join(" OR "), limit) : [];
  const seen = new Set(strict.map((passage) => passage.chunkId));
  return [...strict, ...loose.filter((passage) => !seen.has(passage.chunkId))].slice(0, limit);
}

function match(db: Database, expression: string, limit: number): Passages {
  const rows = db.all(
    `SELECT chunks.id, chunks.document_id, chunks.text, chunks.page_marks, -bm25(chunk_search) AS score,
       snippet(chunk_search, 0, '', '', '', ${SNIPPET_WORDS}) AS snippet
     FROM chunk_search JOIN chunks ON chunks.rowid = chunk_search.rowid WHERE chunk_search MATCH ?
     ORDER BY bm25(chunk_search), chunks.id LIMIT ?`,
    expression,
    limit,
  );
  return rows.map((row) => {
    const snippet = String(row.snippet);
    const offset = Math.max(0, String(row.text).indexOf(snippet)) + (snippet.length >> 1);
    return {
      documentId: String(row.document_id),
      page: pageAt(JSON.parse(String(row.page_marks)), offset),
      chunkId: String(row.id),
      text: snippet.trim(),
      score: Number(row.score),
    };
  });
}

function pageAt(marks: readonly (readonly [number, number])[], offset: number): number {
  return marks.findLast(([start]) => start <= offset)?.[1] ?? marks[0]?.[1] ?? 1;
}

/** Facts about the entities that the text means. */
export function searchFacts(db: Database, text: string, limit: number): Fact[] {
  const entities = matchEntities(db, text).slice(0, limit);
  const rows = db.all(
    `SELECT DISTINCT fact_id FROM claims WHERE fact_id IS NOT NULL AND subject_key IN (
       SELECT key FROM names WHERE entity_id IN (SELECT value ->> 'id' FROM json_each(?)))
     ORDER BY fact_id LIMIT ?`,
    JSON.stringify(entities),
    limit,
  );
  return factsOfIds(
    db,
    rows.map((row) => String(row.fact_id)),
  );
}
