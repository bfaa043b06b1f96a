// Full-text search in passages.
import { formsOf } from "#lib/graph/search/fold-words.ts";
import { MAX_CANDIDATES, type PassageCandidate, rankPassages } from "#lib/graph/search/rank-passages.ts";
import { SoughtWords } from "#lib/graph/search/sought-words.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { nearestRows, quoteTerm, rarestTerms } from "./full-text.ts";

/** Of words that stand in more passages than that, which of them comes first tells little. */
const MAX_WEIGHED = 5000;

export function searchPassages(db: Database, text: string, limit: number) {
  const { words } = new SoughtWords(text);
  if (words.length === 0) return [];
  const terms = words.map((word, at) => `(${formTerms(word, at === words.length - 1)})`);
  const strict = findCandidates(db, terms.join(" AND "));
  const loose = strict.length < limit && words.length > 1 ? findCandidates(db, anyOf(db, terms)) : [];
  const found = new Map([...strict, ...loose].map((candidate) => [candidate.chunkId, candidate]));
  return rankPassages(text, [...found.values()], limit);
}

/** Words that nearly every passage has would hide those that have a rare one. */
function anyOf(db: Database, terms: readonly string[]): string {
  const rarest = rarestTerms(db, "chunk_search", terms);
  return rarest.map(({ expression }) => expression).join(" OR ");
}

function formTerms(word: string, isLast: boolean): string {
  const forms = formsOf(word).map(quoteTerm);
  return [...forms, ...(isLast ? [`${quoteTerm(word)}*`] : [])].join(" OR ");
}

function findCandidates(db: Database, expression: string): PassageCandidate[] {
  const rows = db.all(
    `SELECT chunks.id, chunks.document_id, chunks.text, chunks.page_marks
     FROM ${nearestRows("chunk_search", "bm25(chunk_search)", MAX_WEIGHED)} AS near
     CROSS JOIN chunks ON chunks.rowid = near.rowid
     ORDER BY near.rank, chunks.id LIMIT ?2`,
    expression,
    MAX_CANDIDATES,
  );
  return rows.map((row) => ({
    documentId: String(row.document_id),
    chunkId: String(row.id),
    text: String(row.text),
    marks: JSON.parse(String(row.page_marks)),
  }));
}
