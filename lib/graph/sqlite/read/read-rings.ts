// The entities around one, ring by ring, in each the most mentioned first.
import { type Database, jsonList } from "#lib/sqlite/database.ts";

interface Rings {
  readonly document: string | undefined;
  readonly depth: number;
  /** So many in all. */
  readonly limit: number;
}

/** The entity first. */
export function around(db: Database, entityId: string, { depth, document, limit }: Rings): string[] {
  const reached = new Set([entityId]);
  let ring = [entityId];
  for (let step = 0; step < depth && ring.length > 0 && reached.size < limit; step++) {
    const asked = [jsonList(ring), jsonList(reached), limit - reached.size] as const;
    const rows = document ? db.all(RING_OF_DOCUMENT, ...asked, document) : db.all(RING, ...asked);
    ring = rows.map((row) => String(row.id));
    for (const id of ring) reached.add(id);
  }
  return [...reached];
}

const MOST_MENTIONED_FIRST = "ORDER BY mention_count DESC, sort_name, entities.id LIMIT ?3";

/**
 * Of each entity of the ring come those whose level is as high as that of the last that may be wanted, and no others: what
 * is reached already may be among them.
 */
const RING = `
  WITH ring AS MATERIALIZED (
    SELECT entities.rowid AS entity FROM json_each(?1) AS wanted CROSS JOIN entities ON entities.id = wanted.value),
  near AS MATERIALIZED (
    SELECT DISTINCT other FROM ring CROSS JOIN links USING (entity) WHERE level >= coalesce((
      SELECT level FROM links last WHERE last.entity = ring.entity
      ORDER BY level DESC LIMIT 1 OFFSET ?3 + json_array_length(?2) - 1), 0))
  SELECT id FROM near CROSS JOIN entities ON entities.rowid = near.other
  WHERE id NOT IN (SELECT value FROM json_each(?2)) ${MOST_MENTIONED_FIRST}`;

/** A document says far less than may be said of one entity. */
const RING_OF_DOCUMENT = `
  WITH ring AS MATERIALIZED (SELECT value AS id FROM json_each(?1)),
  stated AS MATERIALIZED (
    SELECT subject.entity_id AS subject_id, object.entity_id AS object_id FROM claims
      CROSS JOIN names subject ON subject.key = subject_key CROSS JOIN names object ON object.key = object_key
    WHERE document_id = ?4 AND fact_id IS NOT NULL),
  near AS MATERIALIZED (
    SELECT object_id AS id FROM stated WHERE subject_id IN (SELECT id FROM ring)
    UNION SELECT subject_id FROM stated WHERE object_id IN (SELECT id FROM ring))
  SELECT id FROM near CROSS JOIN entities USING (id)
  WHERE id NOT IN (SELECT value FROM json_each(?2)) ${MOST_MENTIONED_FIRST}`;
