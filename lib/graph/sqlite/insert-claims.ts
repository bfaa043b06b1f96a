// The claims of a chunk, once its names are resolved: each goes in with the fact that it states.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { summaryPlace } from "#lib/resolve/summarize-entity.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { statedFact } from "./stated-fact.ts";

/** What each name means; a name is missing, or of null, that is hidden or that no document uses. */
export type EntityIds = ReadonlyMap<string, string | null>;

export interface InsertedClaims {
  /** The entities that the claims are about, with the place of the fact that comes first in the entity's summary. */
  readonly firstPlaces: ReadonlyMap<string, string>;
  /** Facts that the document did not state before. */
  readonly newFacts: number;
}

export const NO_CLAIMS: InsertedClaims = { firstPlaces: new Map(), newFacts: 0 };

export function insertClaims(
  db: Database,
  { chunk, entityIds, resolver }: { chunk: Chunk; entityIds: EntityIds; resolver: Resolver },
  { claims }: ChunkKnowledge,
): InsertedClaims {
  const firstPlaces = new Map<string, string>();
  let newFacts = 0;
  for (const [ordinal, { evidence, object, predicate, statement, subject, value }] of claims.entries()) {
    const subjectKey = resolver.keyOf(subject.name, subject.type);
    const objectKey = object && resolver.keyOf(object.name, object.type);
    const ends = { subjectId: entityIds.get(subjectKey), objectId: objectKey && entityIds.get(objectKey) };
    const place = [chunk.id, ordinal, chunk.documentId, chunk.index];
    const said = [subjectKey, predicate, objectKey, value && JSON.stringify(value), statement];
    const proof = [evidence.page, evidence.quote, JSON.stringify(evidence.boxes)];
    const factId = statedFact(ends, objectKey !== null, predicate, value);
    if (factId && !isStated(db, chunk.documentId, factId)) newFacts++;
    db.run("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ...place, ...said, ...proof, factId);
    if (factId && ends.subjectId) noteFirst(firstPlaces, ends.subjectId, summaryPlace(predicate, factId));
  }
  return { firstPlaces, newFacts };
}

function noteFirst(firstPlaces: Map<string, string>, entityId: string, place: string): void {
  const first = firstPlaces.get(entityId);
  if (first === undefined || place < first) firstPlaces.set(entityId, place);
}

function isStated(db: Database, documentId: string, factId: string): boolean {
  return !!db.get("SELECT 1 FROM claims WHERE document_id = ? AND fact_id = ? LIMIT 1", documentId, factId);
}
