// Which facts a text means: of those that the nearest passages prove, and of those about the entities that it names.
import type { Fact } from "#lib/domain/fact.ts";
import type { FactSearch } from "#lib/graph/graph-store.ts";
import { type FactCandidate, MAX_FACTS_OF_ENTITIES, rankFacts } from "#lib/graph/search/rank-facts.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { factsOfIds } from "./read-facts.ts";

/** As everywhere, the first claim by document and place in it words the fact. */
const SUGGEST = `
WITH suggested AS (
  SELECT fact_id FROM claims WHERE fact_id IS NOT NULL AND chunk_id IN (SELECT value FROM json_each(?1))
  UNION
  SELECT fact_id FROM (
    SELECT DISTINCT fact_id FROM claims WHERE fact_id IS NOT NULL AND subject_key IN (
      SELECT key FROM names WHERE entity_id IN (SELECT value FROM json_each(?2)))
    ORDER BY fact_id LIMIT ${MAX_FACTS_OF_ENTITIES}))
SELECT suggested.fact_id, first.statement, subject.id AS subject_id, subject.name AS subject, subject.aliases AS subject_aliases,
  object.name AS object, object.aliases AS object_aliases
FROM suggested
JOIN claims first ON (first.chunk_id, first.ordinal) = (
  SELECT chunk_id, ordinal FROM claims WHERE fact_id = suggested.fact_id ORDER BY document_id, chunk_index, ordinal LIMIT 1)
JOIN names subject_key_name ON subject_key_name.key = first.subject_key
JOIN entities subject ON subject.id = subject_key_name.entity_id
LEFT JOIN names object_key_name ON object_key_name.key = first.object_key
LEFT JOIN entities object ON object.id = object_key_name.entity_id`;

export async function searchFacts(
  db: Database,
  text: string,
  { chunkIds, entityIds, limit }: FactSearch,
): Promise<Fact[]> {
  const rows = db.all(SUGGEST, jsonList(chunkIds), jsonList(entityIds));
  const ids = rankFacts(text, rows.map(toCandidate), entityIds, limit);
  const facts = new Map(factsOfIds(db, ids).map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => facts.get(id) ?? []);
}

function toCandidate(row: Row): FactCandidate {
  const aliases = [row.subject_aliases, row.object_aliases].flatMap((list) => JSON.parse(String(list ?? "[]")));
  return {
    id: String(row.fact_id),
    subjectId: String(row.subject_id),
    names: [row.subject, row.object ?? "", ...aliases].map(String),
    statement: String(row.statement),
  };
}
