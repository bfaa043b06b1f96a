// What a chunk states, before it goes: the links that go with it, and what may be missing in summaries.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { summaryPlace } from "#lib/resolve/summarize-entity.ts";
import type { Database } from "#lib/sqlite/database.ts";
import type { Link } from "./link-counts.ts";

interface StatedFact {
  readonly subjectId: string;
  /** In the summary of its subject. */
  readonly place: string;
  /** Null where it is measured. */
  readonly link: Link | null;
}

export function factsOfChunk(db: Database, chunkId: string): StatedFact[] {
  const rows = db.all(
    `SELECT DISTINCT fact_id, predicate, subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM claims CROSS JOIN names subject ON subject.key = subject_key LEFT JOIN names object ON object.key = object_key
     WHERE chunk_id = ? AND fact_id IS NOT NULL`,
    chunkId,
  );
  return rows.map(({ fact_id, object_id, predicate, subject_id }) => {
    const [factId, subjectId] = [String(fact_id), String(subject_id)];
    const link = object_id == null ? null : { factId, subjectId, objectId: String(object_id) };
    return { subjectId, place: summaryPlace(predicateSchema.parse(predicate), factId), link };
  });
}
