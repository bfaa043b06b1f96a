// What a chunk states, before it goes.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { summaryPlace } from "#lib/resolve/summarize-entity.ts";
import type { Database } from "#lib/sqlite/database.ts";
import type { StatedFact } from "./link-counts.ts";

interface PlacedFact extends StatedFact {
  /** In the summary of its subject. */
  readonly place: string;
}

export function factsOfChunk(db: Database, chunkId: string): PlacedFact[] {
  const rows = db.all(
    `SELECT DISTINCT fact_id, predicate, subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM claims CROSS JOIN names subject ON subject.key = subject_key LEFT JOIN names object ON object.key = object_key
     WHERE chunk_id = ? AND fact_id IS NOT NULL`,
    chunkId,
  );
  return rows.map(({ fact_id, object_id, predicate, subject_id }) => ({
    factId: String(fact_id),
    subjectId: String(subject_id),
    objectId: object_id == null ? null : String(object_id),
    place: summaryPlace(predicateSchema.parse(predicate), String(fact_id)),
  }));
}
