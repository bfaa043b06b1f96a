// An entity, read with all that is said of it.
import type { EntityDetail, RelatedEntity } from "#lib/domain/api/knowledge.ts";
import { type Entity, entitySchema } from "#lib/domain/entity.ts";
import type { Evidence } from "#lib/domain/evidence.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { readLinks, readNames } from "../ledger/read-component.ts";
import { curationsOf } from "../ledger/read-curations.ts";
import { factsOfIds, toEvidence } from "./read-facts.ts";
import { around } from "./read-rings.ts";

/** An entity's page shows at most so many facts and so many mentions; the rest can be paged through. */
const DETAIL_LIMIT = 500;

export function readEntity(db: Database, resolver: Resolver, entityId: string): EntityDetail | null {
  const row = db.get("SELECT * FROM entities WHERE id = ?", entityId);
  if (!row) return null;
  const keys = db.all("SELECT key FROM names WHERE entity_id = ?", entityId).map((name) => String(name.key));
  const factRows = db.all(
    `SELECT fact_id FROM claims WHERE subject_key IN (SELECT value FROM json_each(?1)) AND fact_id IS NOT NULL
     UNION SELECT fact_id FROM claims WHERE object_key IN (SELECT value FROM json_each(?1)) AND fact_id IS NOT NULL
     ORDER BY fact_id LIMIT ?2`,
    jsonList(keys),
    DETAIL_LIMIT,
  );
  const facts = factsOfIds(
    db,
    factRows.map((fact) => String(fact.fact_id)),
  );
  const names = resolver.explain(entityId, readNames(db, keys), readLinks(db, keys), curationsOf(db, keys));
  const said = { facts, mentions: readMentions(db, keys), related: readRelated(db, keys, entityId) };
  return { ...toEntity(row), names: [...names], ...said };
}

/** Only those of the first documents that have as many are read: a common thing is mentioned everywhere. */
function readMentions(db: Database, keys: readonly string[]): Evidence[] {
  const rows = db.all(
    `WITH held AS (
       SELECT document_id, sum(mentions) AS mentions FROM name_documents WHERE key IN (SELECT value FROM json_each(?1))
       GROUP BY document_id ORDER BY document_id LIMIT ?2),
     running AS (
       SELECT document_id, sum(mentions) OVER (ORDER BY document_id) - mentions AS before FROM held)
     SELECT mentions.* FROM mentions JOIN chunks ON chunks.id = chunk_id WHERE key IN (SELECT value FROM json_each(?1))
       AND mentions.document_id <= (SELECT max(document_id) FROM running WHERE before < ?2)
     ORDER BY mentions.document_id, chunk_index, ordinal LIMIT ?2`,
    jsonList(keys),
    DETAIL_LIMIT,
  );
  return rows.map(toEvidence);
}

/** What links it with the most mentioned of its neighbours. */
function readRelated(db: Database, keys: readonly string[], entityId: string): RelatedEntity[] {
  const neighbours = around(db, entityId, { document: undefined, depth: 1, limit: DETAIL_LIMIT + 1 }).slice(1);
  const rows = db.all(
    `WITH near AS MATERIALIZED (
       SELECT entities.id, entities.name, entities.type, mention_count, sort_name, names.key
       FROM json_each(?1) AS wanted CROSS JOIN entities ON entities.id = wanted.value
       CROSS JOIN names ON names.entity_id = entities.id),
     own AS MATERIALIZED (SELECT value AS key FROM json_each(?2))
     SELECT id, name, type, predicate, direction FROM (
       SELECT near.*, predicate, 'out' AS direction FROM near CROSS JOIN own
         CROSS JOIN claims ON object_key = near.key AND subject_key = own.key
       UNION
       SELECT near.*, predicate, 'in' FROM near CROSS JOIN own
         CROSS JOIN claims ON object_key = own.key AND subject_key = near.key)
     GROUP BY id, predicate, direction
     ORDER BY mention_count DESC, sort_name, id, predicate, direction LIMIT ?3`,
    jsonList(neighbours),
    jsonList(keys),
    DETAIL_LIMIT,
  );
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    type: entityTypeSchema.parse(row.type),
    predicate: predicateSchema.parse(row.predicate),
    direction: row.direction === "out" ? "out" : "in",
  }));
}

export function toEntity(row: Row): Entity {
  return entitySchema.parse({
    id: row.id,
    name: row.name,
    type: row.type,
    aliases: JSON.parse(String(row.aliases)),
    summary: row.summary,
    mentionCount: row.mention_count,
    documentCount: row.document_count,
  });
}
