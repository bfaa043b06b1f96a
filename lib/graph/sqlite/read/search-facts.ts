// Which facts a text means: of those that the nearest passages prove, and of those about the entities that it names.
import type { Fact } from "#lib/domain/fact.ts";
import type { FactSearch } from "#lib/graph/graph-store.ts";
import { type FactCandidate, MAX_FACTS_OF_ENTITIES, rankFacts } from "#lib/graph/search/rank-facts.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { toNameable } from "./name-index.ts";
import { factsOfIds } from "./read-facts.ts";

/**
 * As everywhere, the first claim by document and place in it words the fact. Of the facts about an entity, which may be
 * thousands, no more are read than are weighed: their ids stand in order under each predicate of each of its names, from
 * one of which the next id of all is taken, and then the one that stands behind it (the queue of a recursion is in order).
 */
const SUGGEST = `
WITH RECURSIVE
stated (own, predicate) AS (
  SELECT key, (SELECT min(predicate) FROM claims WHERE subject_key = names.key AND fact_id > '')
  FROM names WHERE entity_id IN (SELECT value FROM json_each(?2))
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
suggested AS (
  SELECT fact_id FROM claims WHERE fact_id IS NOT NULL AND chunk_id IN (SELECT value FROM json_each(?1))
  UNION
  SELECT fact_id FROM (SELECT DISTINCT fact_id FROM told WHERE fact_id IS NOT NULL LIMIT ${MAX_FACTS_OF_ENTITIES}))
SELECT suggested.fact_id, first.statement, subject.entity_id AS subject_id, object.entity_id AS object_id
FROM suggested
JOIN claims first ON (first.chunk_id, first.ordinal) = (
  SELECT chunk_id, ordinal FROM claims WHERE fact_id = suggested.fact_id ORDER BY document_id, chunk_index, ordinal LIMIT 1)
JOIN names subject ON subject.key = first.subject_key
LEFT JOIN names object ON object.key = first.object_key`;

export async function searchFacts(
  db: Database,
  text: string,
  { chunkIds, entityIds, limit }: FactSearch,
): Promise<Fact[]> {
  const rows = db.all(SUGGEST, jsonList(chunkIds), jsonList(entityIds));
  const ids = rankFacts(text, toCandidates(db, rows), entityIds, limit);
  const facts = new Map(factsOfIds(db, ids).map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => facts.get(id) ?? []);
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
