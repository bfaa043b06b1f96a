// Mentions: each a relationship from the chunk to the entity that its name means now, or to the name where that is hidden.
import type { Run } from "../connection/bolt.ts";
import type { MentionRow } from "./ledger-rows.ts";

const MOVE_NAMES = `
UNWIND $rows AS row
MATCH (name:DiveTeacher {id: row.id})
OPTIONAL MATCH (name)-[former:NAMES]->()
DELETE former
WITH name, row
MATCH (entity:DiveTeacher {id: row.entityId})
CREATE (name)-[:NAMES]->(entity)`;

/** A relationship can't be bent to another end: it is made anew. */
const MOVE_MENTIONS = `
UNWIND $ids AS id
MATCH (name:DiveTeacher {id: id})
CALL (name) {
  MATCH (episode:DiveTeacher)-[former:MENTIONS]->(:DiveTeacher) USING INDEX former:MENTIONS(nameId)
  WHERE former.nameId = name.id
  RETURN episode, former
  UNION
  MATCH (episode:DiveTeacher)-[former:UNPLACED]->(name) RETURN episode, former
}
OPTIONAL MATCH (name)-[:NAMES]->(entity:DiveTeacher)
WITH name, episode, former, entity, properties(former) AS properties
DELETE former
WITH name, episode, entity, properties
CALL (name, episode, entity, properties) {
  WITH * WHERE entity IS NOT NULL
  CREATE (episode)-[mention:MENTIONS]->(entity)
  SET mention = properties
}
CALL (name, episode, entity, properties) {
  WITH * WHERE entity IS NULL
  CREATE (episode)-[mention:UNPLACED]->(name)
  SET mention = properties
}`;

/** The kind of relationship is one of two, never a text from outside. */
const PUT_MENTIONS = `
UNWIND $rows AS row
MATCH (episode:DiveTeacher {id: row.properties.chunkId})
MATCH (target:DiveTeacher {id: row.targetId})
CREATE (episode)-[mention:$(row.kind)]->(target)
SET mention = row.properties`;

/** Gives each name to the entity that it means now, if any. */
export async function moveNames(
  run: Run,
  rows: readonly { readonly id: string; readonly entityId: string | null }[],
): Promise<void> {
  if (rows.length > 0) await run(MOVE_NAMES, { rows });
}

/** Takes the mentions of these names to the entities that the names mean now. */
export async function moveMentions(run: Run, nameIds: readonly string[]): Promise<void> {
  if (nameIds.length > 0) await run(MOVE_MENTIONS, { ids: nameIds });
}

export async function putMentions(
  run: Run,
  mentions: readonly MentionRow[],
  entityIds: ReadonlyMap<string, string | null>,
): Promise<void> {
  const rows = mentions.map((properties) => {
    const entityId = entityIds.get(properties.nameId) ?? null;
    const kind = entityId === null ? "UNPLACED" : "MENTIONS";
    return { kind, targetId: entityId ?? properties.nameId, properties };
  });
  if (rows.length > 0) await run(PUT_MENTIONS, { rows });
}
