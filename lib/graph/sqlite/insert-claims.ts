// The claims of a chunk, once its names are resolved: each goes in with the fact that it states.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { statedFact } from "./stated-fact.ts";

/** Returns the entities that the claims are about. */
export function insertClaims(db: Database, resolver: Resolver, chunk: Chunk, { claims }: ChunkKnowledge): string[] {
  const keyed = claims.map(({ object, subject, ...claim }) => ({
    ...claim,
    subjectKey: resolver.keyOf(subject.name, subject.type),
    objectKey: object && resolver.keyOf(object.name, object.type),
  }));
  const keys = new Set(
    keyed.flatMap(({ objectKey, subjectKey }) => (objectKey ? [subjectKey, objectKey] : [subjectKey])),
  );
  const entityIds = entityIdsOf(db, keys);
  keyed.forEach(({ evidence, objectKey, predicate, statement, subjectKey, value }, ordinal) => {
    const ends = { subjectId: entityIds.get(subjectKey), objectId: objectKey && entityIds.get(objectKey) };
    const place = [chunk.id, ordinal, chunk.documentId, chunk.index];
    const said = [subjectKey, predicate, objectKey, value && JSON.stringify(value), statement];
    const proof = [evidence.page, evidence.quote, JSON.stringify(evidence.boxes)];
    const factId = statedFact(ends, objectKey !== null, predicate, value);
    db.run("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ...place, ...said, ...proof, factId);
  });
  return keyed.flatMap(({ subjectKey }) => entityIds.get(subjectKey) ?? []);
}

/** Without the hidden, and without names that no document uses. */
function entityIdsOf(db: Database, keys: Iterable<string>): ReadonlyMap<string, string> {
  const rows = db.all(
    "SELECT key, entity_id FROM names WHERE key IN (SELECT value FROM json_each(?)) AND entity_id IS NOT NULL",
    jsonList(keys),
  );
  return new Map(rows.map((row) => [String(row.key), String(row.entity_id)]));
}
