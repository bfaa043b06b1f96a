// Nodes and edges to draw: around an entity, of a document, or of the whole, the most mentioned first.
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { GraphQuery } from "#lib/graph/graph-store.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

/** Facts between two entities, as pairs of entity ids. */
const LINKS = `
  SELECT fact_id, subject.entity_id AS source, object.entity_id AS target, predicate, document_id FROM claims
  JOIN names subject ON subject.key = subject_key JOIN names object ON object.key = object_key
  WHERE fact_id IS NOT NULL`;

export function readGraph(db: Database, query: GraphQuery): GraphView {
  const wanted = query.entity ? around(db, query.entity, query.depth, query.limit + 1) : mostMentioned(db, query);
  const ids = wanted.slice(0, query.limit);
  return {
    nodes: readNodes(db, ids),
    edges: readEdges(db, ids, query.document),
    truncated: wanted.length > query.limit,
  };
}

function mostMentioned(db: Database, { document, limit }: GraphQuery): string[] {
  const rows = db.all(
    `SELECT id FROM entities WHERE ?1 IS NULL OR id IN (
       SELECT entity_id FROM name_documents JOIN names USING (key) WHERE document_id = ?1)
     ORDER BY mention_count DESC, sort_name, id LIMIT ?2`,
    document ?? null,
    limit + 1,
  );
  return rows.map((row) => String(row.id));
}

/** The entity first, then ring by ring, in each the most mentioned first. */
function around(db: Database, entityId: string, depth: number, limit: number): string[] {
  const reached = new Set([entityId]);
  let ring = [entityId];
  for (let step = 0; step < depth && ring.length > 0 && reached.size < limit; step++) {
    const rows = db.all(
      `SELECT id FROM entities WHERE id IN (
         SELECT object.entity_id FROM names subject JOIN claims ON subject_key = subject.key JOIN names object ON object.key = object_key
           WHERE subject.entity_id IN (SELECT value FROM json_each(?1))
         UNION
         SELECT subject.entity_id FROM names object JOIN claims ON object_key = object.key JOIN names subject ON subject.key = subject_key
           WHERE object.entity_id IN (SELECT value FROM json_each(?1)))
       AND id NOT IN (SELECT value FROM json_each(?2)) ORDER BY mention_count DESC, sort_name, id LIMIT ?3`,
      jsonList(ring),
      jsonList(reached),
      limit - reached.size,
    );
    ring = rows.map((row) => String(row.id));
    for (const id of ring) reached.add(id);
  }
  return [...reached];
}

function readNodes(db: Database, ids: readonly string[]): GraphView["nodes"] {
  const rows = db.all(
    `SELECT id, name, type, (
       SELECT count(DISTINCT fact_id) FROM (
         SELECT fact_id FROM names JOIN claims ON subject_key = key WHERE entity_id = entities.id AND object_key IS NOT NULL
         UNION ALL SELECT fact_id FROM names JOIN claims ON object_key = key WHERE entity_id = entities.id)) AS degree
     FROM entities WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    jsonList(ids),
  );
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    type: entityTypeSchema.parse(row.type),
    degree: Number(row.degree),
  }));
}

function readEdges(db: Database, ids: readonly string[], documentId: string | undefined): GraphView["edges"] {
  const rows = db.all(
    `SELECT DISTINCT fact_id, source, target, predicate FROM (${LINKS})
     WHERE source IN (SELECT value FROM json_each(?1)) AND target IN (SELECT value FROM json_each(?1))
       AND (?2 IS NULL OR document_id = ?2) ORDER BY fact_id`,
    jsonList(ids),
    documentId ?? null,
  );
  return rows.map((row) => ({
    id: String(row.fact_id),
    source: String(row.source),
    target: String(row.target),
    predicate: predicateSchema.parse(row.predicate),
  }));
}
