// The entities around one, ring by ring, in each the most mentioned first.
import type { Bolt } from "../connection/bolt.ts";

interface Rings {
  readonly document?: string | undefined;
  readonly depth: number;
  /** So many in all. */
  readonly limit: number;
}

/**
 * The links of an entity whose level is as high as that of the last of so many that may be wanted, and no others. Cypher, of
 * a variable or a parameter each.
 */
export const nearestLinks = (entityId: string, within: string) => `
CALL (*) {
  MATCH (link:DiveTeacher) WHERE link.of = ${entityId} AND link.level >= 0
  WITH link.level AS level ORDER BY link.of DESC, link.level DESC LIMIT ${within}
  RETURN CASE WHEN count(*) < ${within} THEN 0 ELSE min(level) END AS floor
}
MATCH (link:DiveTeacher) WHERE link.of = ${entityId} AND link.level >= floor`;

/** What is reached already may be among the nearest. */
const READ_RING = `
UNWIND $ring AS ringId
${nearestLinks("ringId", "$within")}
WITH DISTINCT link.other AS id WHERE NOT id IN $reached
MATCH (entity:DiveTeacher {id: id})
RETURN id ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit`;

/** What a document says of two entities; far less than may be said of one. Cypher. */
export const STATED_IN_DOCUMENT = `
MATCH (:DiveTeacher {id: $document})-[:HAS_EPISODE]->(:Episode)<-[:EVIDENCE]-(fact:Fact)
WITH DISTINCT fact WHERE fact.objectId IS NOT NULL`;

/** The same from either end. Cypher. */
export const ENDS_IN_DOCUMENT = `${STATED_IN_DOCUMENT}
UNWIND [[fact.subjectId, fact.objectId], [fact.objectId, fact.subjectId]] AS ends`;

const READ_RING_OF_DOCUMENT = `${ENDS_IN_DOCUMENT}
WITH DISTINCT ends WHERE ends[0] IN $ring
WITH DISTINCT ends[1] AS id WHERE NOT id IN $reached
MATCH (entity:DiveTeacher {id: id})
RETURN id ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit`;

/** The entity first. */
export async function around(bolt: Bolt, entityId: string, { depth, document, limit }: Rings): Promise<string[]> {
  const statement = document ? READ_RING_OF_DOCUMENT : READ_RING;
  const reached = new Set([entityId]);
  let ring = [entityId];
  for (let step = 0; step < depth && ring.length > 0 && reached.size < limit; step++) {
    const wanted = { ring, reached: [...reached], document, limit: limit - reached.size, within: limit };
    ring = (await bolt.read<{ id: string }>(statement, wanted)).map(({ id }) => id);
    for (const id of ring) reached.add(id);
  }
  return [...reached];
}
