// Facts, assembled from the claims that state them.
import type { FactQuery } from "#lib/domain/api/knowledge.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import { type Fact, factSchema } from "#lib/domain/fact.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";

/** The facts with these ids, in order of id. The first claim, by document and place in it, words the statement. */
export function factsOfIds(db: Database, ids: readonly string[]): Fact[] {
  const rows = db.all(
    `SELECT claims.*, subject.id AS subject_id, subject.name AS subject_name, object.id AS object_id, object.name AS object_name
     FROM claims
     JOIN names subject_key_name ON subject_key_name.key = subject_key
     JOIN entities subject ON subject.id = subject_key_name.entity_id
     LEFT JOIN names object_key_name ON object_key_name.key = object_key
     LEFT JOIN entities object ON object.id = object_key_name.entity_id
     WHERE fact_id IN (SELECT value FROM json_each(?))
     ORDER BY fact_id, document_id, chunk_index, ordinal`,
    jsonList(ids),
  );
  const facts = new Map<string, Fact>();
  for (const row of rows) {
    const id = String(row.fact_id);
    const fact = facts.get(id);
    if (fact) fact.evidence.push(toEvidence(row));
    else facts.set(id, toFact(row));
  }
  return [...facts.values()];
}

const OWN = "(SELECT key FROM names WHERE entity_id = ?2)";
/** All of it is in the indexes. */
const OF_ENTITY = `(SELECT fact_id, predicate FROM claims WHERE subject_key IN ${OWN}
  UNION ALL SELECT fact_id, predicate FROM claims WHERE object_key IN ${OWN})`;
/** A document says far less than may be said of one entity; the unary plus holds SQLite to that. */
const OF_DOCUMENT = `(SELECT * FROM claims WHERE +subject_key IN ${OWN} OR +object_key IN ${OWN})`;

export function findFacts(db: Database, { cursor, document, entity, limit, predicate }: FactQuery) {
  const source = entity ? (document ? OF_DOCUMENT : OF_ENTITY) : "claims";
  const rows = db.all(
    `SELECT DISTINCT fact_id FROM ${source}
     WHERE fact_id > ?1 AND (?2 IS NULL OR true) AND ${document ? "document_id = ?3" : "?3 IS NULL"}
       AND (?4 IS NULL OR predicate = ?4)
     ORDER BY fact_id LIMIT ?5`,
    cursor ?? "",
    entity ?? null,
    document ?? null,
    predicate ?? null,
    limit + 1,
  );
  const ids = rows.map((row) => String(row.fact_id));
  const facts = factsOfIds(db, ids.slice(0, limit));
  return { facts, nextCursor: ids.length > limit ? (ids[limit - 1] ?? null) : null };
}

export function toEvidence(row: Row): Evidence {
  return {
    documentId: String(row.document_id),
    chunkId: String(row.chunk_id),
    page: Number(row.page),
    quote: String(row.quote),
    boxes: JSON.parse(String(row.boxes)),
  };
}

function toFact(row: Row): Fact {
  return factSchema.parse({
    id: row.fact_id,
    subject: { id: row.subject_id, name: row.subject_name },
    predicate: row.predicate,
    object: row.object_id === null ? null : { id: row.object_id, name: row.object_name },
    value: row.value === null ? null : JSON.parse(String(row.value)),
    statement: row.statement,
    evidence: [toEvidence(row)],
  });
}
