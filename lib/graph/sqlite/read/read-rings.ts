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
    const room = limit - reached.size;
    const isRich = step === 0 && !document && hasManyAmongFew(db, entityId, room);
    const rows = isRich
      ? db.all(MOST_MENTIONED_FIRST, entityId, room)
      : db.all(RING, jsonList(ring), jsonList(reached), room, document ?? null);
    ring = rows.map((row) => String(row.id));
    for (const id of ring) reached.add(id);
  }
  return [...reached];
}

/** Reads every fact of the ring. */
const RING = `
  SELECT id FROM entities WHERE id IN (
    SELECT object.entity_id FROM names subject JOIN claims ON subject_key = subject.key JOIN names object ON object.key = object_key
      WHERE subject.entity_id IN (SELECT value FROM json_each(?1)) AND (?4 IS NULL OR document_id = ?4)
    UNION
    SELECT subject.entity_id FROM names object JOIN claims ON object_key = object.key JOIN names subject ON subject.key = subject_key
      WHERE object.entity_id IN (SELECT value FROM json_each(?1)) AND (?4 IS NULL OR document_id = ?4))
  AND id NOT IN (SELECT value FROM json_each(?2)) ORDER BY mention_count DESC, sort_name, id LIMIT ?3`;

const LINK = (subject: string, object: string) => `
  SELECT 1 FROM names AS ${object} CROSS JOIN names AS ${subject} CROSS JOIN claims
    ON object_key = ${object}.key AND subject_key = ${subject}.key
  WHERE own.entity_id = ?1 AND other.entity_id = entities.id AND fact_id IS NOT NULL`;

/** Asks of one entity after another, the most mentioned first, whether it is linked, until enough are. */
const MOST_MENTIONED_FIRST = `
  SELECT id FROM entities WHERE id <> ?1 AND (EXISTS (${LINK("own", "other")}) OR EXISTS (${LINK("other", "own")}))
  ORDER BY mention_count DESC, sort_name, id LIMIT ?2`;

/** Looking whether two are linked takes some times as long as reading a fact, and neighbours may be seldom mentioned. */
const LOOK_COST = 20;

/** Whether so many of its neighbours are met sooner than its facts are read: where it is linked with much of what there is. */
function hasManyAmongFew(db: Database, entityId: string, room: number): boolean {
  const row = db.get(
    "SELECT degree, neighbours, (SELECT max(rowid) FROM entities) AS entities FROM entities WHERE id = ?",
    entityId,
  );
  if (!row || Number(row.neighbours) < room) return false;
  const looks = (room * Number(row.entities)) / Number(row.neighbours);
  return looks * LOOK_COST < Number(row.degree);
}
