// An entity with all that is said of it.
import type { EntityDetail, RelatedEntity } from "#lib/domain/api/knowledge.ts";
import type { EntityName } from "#lib/domain/entity-name.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Bolt } from "../connection/bolt.ts";
import { readCurations } from "../ledger/curations.ts";
import { readLinks, readNames } from "../ledger/names.ts";
import { factsOfIds, firstFactsOf } from "./read-facts.ts";
import { nearestLinks } from "./read-rings.ts";
import { ENTITY_COLUMNS, EVIDENCE_PARTS, type EvidenceRow, toEntity, toEvidence } from "./rows.ts";

/** An entity's page shows at most so many facts and so many mentions; the rest can be paged through. */
const DETAIL_LIMIT = 500;

/** The entity of this id, else the one that the name of this id has become part of. */
const READ_PRESENT_ID = `
OPTIONAL MATCH (entity:Entity:DiveTeacher {id: $id})
OPTIONAL MATCH (name:DiveTeacher)-[:NAMES]->(other:DiveTeacher)
WHERE entity IS NULL AND name.ownId = $id
RETURN coalesce(entity.id, other.id) AS id`;

const READ_ENTITY = `
MATCH (entity:Entity:DiveTeacher {id: $id})
RETURN ${ENTITY_COLUMNS},
  COLLECT {
    ${firstFactsOf("$id", '""', "true")}
    RETURN id
  } AS factIds,
  COLLECT {
    MATCH (entity)<-[:NAMES]-(:Name)-[held:IN_DOCUMENT]->(document:DiveTeacher)
    WITH document.id AS id, sum(held.mentions) AS mentions ORDER BY id LIMIT $limit
    RETURN { id: id, mentions: mentions }
  } AS documents`;

/** Only of these documents: a common thing is mentioned everywhere. */
const READ_MENTIONS = `
MATCH (entity:DiveTeacher {id: $id})
UNWIND $documentIds AS documentId
MATCH (:DiveTeacher {id: documentId})-[:HAS_EPISODE]->(episode:Episode)
MATCH (episode)-[mention:MENTIONS]->(entity)
WITH mention ORDER BY mention.documentId, episode.index, mention.ordinal LIMIT $limit
RETURN mention { ${EVIDENCE_PARTS} } AS mention`;

/** What links it with the most mentioned of its neighbours. */
const READ_RELATED = `
${nearestLinks("$id", "$limit")}
MATCH (other:DiveTeacher {id: link.other})
WITH other, link ORDER BY other.rank, other.sortName, other.id LIMIT $limit
UNWIND link.factIds AS factId
MATCH (fact:DiveTeacher {id: factId})
WITH DISTINCT other, fact.predicate AS predicate, CASE fact.subjectId WHEN $id THEN "out" ELSE "in" END AS direction
WITH other, predicate, direction ORDER BY other.rank, other.sortName, other.id, predicate, direction LIMIT $limit
RETURN other.id AS id, other.name AS name, other.type AS type, predicate, direction`;

const READ_NAME_IDS = `
MATCH (:Entity:DiveTeacher {id: $id})<-[:NAMES]-(name:DiveTeacher)
RETURN name.id AS id`;

interface EntityRow {
  readonly entity: unknown;
  readonly factIds: readonly string[];
  /** The first of those that mention it, in order of id. */
  readonly documents: readonly { readonly id: string; readonly mentions: number }[];
}

/** An id that was an entity's before its name became another one's leads to that one. */
export async function presentId(bolt: Bolt, entityId: string): Promise<string> {
  const [row] = await bolt.read<{ id: string | null }>(READ_PRESENT_ID, { id: entityId });
  return row?.id ?? entityId;
}

export async function readEntity(bolt: Bolt, resolver: Resolver, entityId: string): Promise<EntityDetail | null> {
  const wanted = { id: await presentId(bolt, entityId), limit: DETAIL_LIMIT };
  const [row] = await bolt.read<EntityRow>(READ_ENTITY, wanted);
  if (!row) return null;
  const documentIds = firstDocuments(row.documents);
  const [related, names, mentions, facts] = await Promise.all([
    bolt.read<RelatedEntity>(READ_RELATED, wanted),
    explainNames(bolt, resolver, wanted.id),
    bolt.read<{ mention: EvidenceRow }>(READ_MENTIONS, { ...wanted, documentIds }),
    factsOfIds(bolt, row.factIds),
  ]);
  return {
    ...toEntity(row.entity),
    names,
    facts,
    mentions: mentions.map(({ mention }) => toEvidence(mention)),
    related: related.map(({ direction, id, name, predicate, type }) => ({
      id,
      name,
      type: entityTypeSchema.parse(type),
      predicate: predicateSchema.parse(predicate),
      direction,
    })),
  };
}

/** Those that hold as many mentions as are shown. */
function firstDocuments(documents: EntityRow["documents"]): readonly string[] {
  let before = 0;
  return documents.flatMap(({ id, mentions }) => {
    const isWanted = before < DETAIL_LIMIT;
    before += mentions;
    return isWanted ? [id] : [];
  });
}

async function explainNames(bolt: Bolt, resolver: Resolver, entityId: string): Promise<EntityName[]> {
  const rows = await bolt.read<{ id: string }>(READ_NAME_IDS, { id: entityId });
  const ids = rows.map(({ id }) => id);
  const [names, links, curations] = await Promise.all([
    readNames(bolt.read, ids),
    readLinks(bolt.read, ids),
    readCurations(bolt.read, ids),
  ]);
  return [...resolver.explain(entityId, names, links, curations)];
}
