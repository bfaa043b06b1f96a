// Entities as nodes: one more label for the type, and the words by which they are found.
import { type EntityType, entityTypeSchema } from "#lib/domain/ontology.ts";
import { sortName, wordsOf, wordTrigrams } from "#lib/graph/search/fold-words.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { countRetyped, countType } from "./graph-state.ts";
import type { Writing } from "./writing.ts";

/** A group that is not hidden. */
type ShownGroup = NameGroup & { readonly entityId: string };

/** Writes only what has changed: an index is renewed by every write. The type becomes a label, never query text. */
const PUT_ENTITIES = `
UNWIND $rows AS row
MERGE (entity:DiveTeacher {id: row.id})
ON CREATE SET entity:Entity, entity.rank = 0, entity.mentionCount = 0, entity.documentCount = 0, entity.summary = "",
  entity.mentionLevel = 0, entity.degree = 0, entity.neighbours = 0
WITH entity, row, entity.type AS formerType
WHERE formerType IS NULL OR formerType <> row.type OR entity.name <> row.name OR entity.aliases <> row.aliases
SET entity += row
FOREACH (former IN CASE WHEN formerType <> row.type THEN [formerType] ELSE [] END | REMOVE entity:$(former))
SET entity:$(row.type)
RETURN row.type AS type, formerType`;

const DROP_ENTITIES = `
UNWIND $ids AS id
MATCH (entity:DiveTeacher {id: id})
WITH entity, entity.type AS type
DETACH DELETE entity
RETURN type`;

export async function putEntities({ counts, run }: Writing, groups: readonly ShownGroup[]): Promise<void> {
  if (groups.length === 0) return;
  const rows = groups.map(toRow);
  const changed = await run<{ type: EntityType; formerType: EntityType | null }>(PUT_ENTITIES, { rows });
  for (const { formerType, type } of changed) {
    if (formerType === null) countType(counts, type, 1);
    else countRetyped(counts, formerType, type);
  }
}

export async function dropEntities({ counts, run }: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const dropped = await run<{ type: EntityType }>(DROP_ENTITIES, { ids });
  for (const { type } of dropped) countType(counts, type, -1);
}

function toRow({ aliases, entityId, name, type }: ShownGroup) {
  const names = [name, ...aliases];
  const trigrams = new Set(names.flatMap((one) => wordTrigrams(sortName(one))));
  return {
    id: entityId,
    name,
    sortName: sortName(name),
    type: entityTypeSchema.parse(type),
    aliases,
    nameWords: names.flatMap((one) => wordsOf(one)).join(" "),
    trigrams: [...trigrams].join(" "),
  };
}
