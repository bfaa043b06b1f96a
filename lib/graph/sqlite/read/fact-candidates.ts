// Facts that a text may mean, as far as they are weighed.
import type { FactCandidate } from "#lib/graph/graph-store.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { toNameable } from "./name-index.ts";

/** As everywhere, the first claim by document and place in it words the fact. */
const CANDIDATES = `
SELECT suggested.fact_id, first.statement, subject.entity_id AS subject_id, object.entity_id AS object_id
FROM suggested
JOIN claims first ON (first.chunk_id, first.ordinal) = (
  SELECT chunk_id, ordinal FROM claims WHERE fact_id = suggested.fact_id ORDER BY document_id, chunk_index, ordinal LIMIT 1)
JOIN names subject ON subject.key = first.subject_key
LEFT JOIN names object ON object.key = first.object_key`;

const IN_PASSAGES = `
WITH suggested AS (
  SELECT DISTINCT fact_id FROM claims WHERE fact_id IS NOT NULL AND chunk_id IN (SELECT value FROM json_each(?1)))
${CANDIDATES}`;

/**
 * Of the facts about an entity, which may be thousands, no more are read than are weighed: their ids stand in order under
 * each predicate of each of its names, from one of which the next id of all is taken, and then the one that stands behind it
 * (the queue of a recursion is in order).
 */
const ABOUT = `
WITH RECURSIVE
stated (own, predicate) AS (
  SELECT key, (SELECT min(predicate) FROM claims WHERE subject_key = names.key AND fact_id > '')
  FROM names WHERE entity_id IN (SELECT value FROM json_each(?1))
  UNION ALL
  SELECT own, (SELECT min(claims.predicate) FROM claims WHERE subject_key = own AND claims.predicate > stated.predicate AND fact_id > '')
  FROM stated WHERE predicate IS NOT NULL),
told (own, predicate, fact_id) AS (
  SELECT own, predicate, (
    SELECT min(fact_id) FROM claims WHERE subject_key = own AND claims.predicate = stated.predicate AND fact_id > '')
  FROM stated WHERE predicate IS NOT NULL
  UNION ALL
  SELECT own, predicate, (
    SELECT min(claims.fact_id) FROM claims
    WHERE subject_key = own AND claims.predicate = told.predicate AND claims.fact_id > told.fact_id)
  FROM told WHERE fact_id IS NOT NULL
  ORDER BY 3),
suggested AS (SELECT DISTINCT fact_id FROM told WHERE fact_id IS NOT NULL LIMIT ?2)
${CANDIDATES}`;

export function factsInPassages(db: Database, chunkIds: readonly string[]): FactCandidate[] {
  return toCandidates(db, db.all(IN_PASSAGES, jsonList(chunkIds)));
}

export function factsAbout(db: Database, entityIds: readonly string[], limit: number): FactCandidate[] {
  return toCandidates(db, db.all(ABOUT, jsonList(entityIds), limit));
}

/** Many facts are about the same entities: each is read once. */
function toCandidates(db: Database, rows: readonly Row[]): FactCandidate[] {
  const names = namesOf(db, endsOf(rows));
  return rows.map(({ fact_id, object_id, statement, subject_id }) => ({
    id: String(fact_id),
    subjectId: String(subject_id),
    names: [subject_id, object_id].flatMap((id) => names.get(String(id)) ?? []),
    statement: String(statement),
  }));
}

function endsOf(rows: readonly Row[]): ReadonlySet<string> {
  const ids = rows.flatMap(({ object_id, subject_id }) => [subject_id, object_id]);
  return new Set(ids.flatMap((id) => (id == null ? [] : String(id))));
}

function namesOf(db: Database, entityIds: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const sql =
    "SELECT entities.id, name, aliases FROM json_each(?) AS wanted CROSS JOIN entities ON entities.id = wanted.value";
  const rows = db.all(sql, jsonList(entityIds)).map(toNameable);
  return new Map(rows.map(({ id, names }) => [id, names]));
}
