// The claims of a chunk, once its names are resolved: each goes in with the fact that it states.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { statedFact } from "./stated-fact.ts";

/** What each name means; a name is missing, or of null, that is hidden or that no document uses. */
export type EntityIds = ReadonlyMap<string, string | null>;

/** Returns the entities that the claims are about. */
export function insertClaims(
  db: Database,
  { chunk, entityIds, resolver }: { chunk: Chunk; entityIds: EntityIds; resolver: Resolver },
  { claims }: ChunkKnowledge,
): string[] {
  return claims.flatMap(({ evidence, object, predicate, statement, subject, value }, ordinal) => {
    const subjectKey = resolver.keyOf(subject.name, subject.type);
    const objectKey = object && resolver.keyOf(object.name, object.type);
    const ends = { subjectId: entityIds.get(subjectKey), objectId: objectKey && entityIds.get(objectKey) };
    const place = [chunk.id, ordinal, chunk.documentId, chunk.index];
    const said = [subjectKey, predicate, objectKey, value && JSON.stringify(value), statement];
    const proof = [evidence.page, evidence.quote, JSON.stringify(evidence.boxes)];
    const factId = statedFact(ends, objectKey !== null, predicate, value);
    db.run("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ...place, ...said, ...proof, factId);
    return ends.subjectId ?? [];
  });
}
