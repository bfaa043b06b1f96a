// Nodes and edges to draw: around an entity, of a document, or of the whole, the most mentioned first.
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { GraphQuery } from "#lib/graph/graph-store.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

/** How many neighbours an expanded entity brings at most. */
const EXPAND_LIMIT = 200;

export function readGraph(db: Database, query: GraphQuery): GraphView {
  const { document, expand = [], depth, limit } = query;
  const wanted = query.entity ? around(db, query.entity, document, depth, limit + 1) : mostMentioned(db, query);
  const grown = expand.map((entityId) => around(db, entityId, document, 1, EXPAND_LIMIT + 2));
  const ids = new Set([...wanted.slice(0, limit), ...grown.flatMap((ring) => ring.slice(0, EXPAND_LIMIT + 1))]);
  return {
    nodes: readNodes(db, ids, document),
    edges: readEdges(db, ids, document),
    truncated: wanted.length > limit || grown.some((ring) => ring.length > EXPAND_LIMIT + 1),
    total: countEntities(db, document),
  };
}

function countEntities(db: Database, documentId: string | undefined): number {
  const row = documentId
    ? db.get(
        "SELECT count(DISTINCT entity_id) AS count FROM name_documents JOIN names USING (key) WHERE document_id = ?",
        documentId,
      )
    : db.get("SELECT count(*) AS count FROM entities");
  return Number(row?.count);
}

function mostMentioned(db: Database, { document, limit }: GraphQuery): string[] {
  const own = "id IN (SELECT entity_id FROM name_documents JOIN names USING (key) WHERE document_id = ?1)";
  const rows = db.all(
    `SELECT id FROM entities WHERE ${document ? own : "?1 IS NULL"}
     ORDER BY mention_count DESC, sort_name, id LIMIT ?2`,
    document ?? null,
    limit + 1,
  );
  return rows.map((row) => String(row.id));
}

/** The entity first, then ring by ring, in each the most mentioned first. */
function around(db: Database, entityId: string, document: string | undefined, depth: number, limit: number): string[] {
  const reached = new Set([entityId]);
  let ring = [entityId];
  for (let step = 0; step < depth && ring.length > 0 && reached.size < limit; step++) {
    const rows = db.all(
      `SELECT id FROM entities WHERE id IN (
         SELECT object.entity_id FROM names subject JOIN claims ON subject_key = subject.key JOIN names object ON object.key = object_key
           WHERE subject.entity_id IN (SELECT value FROM json_each(?1)) AND (?4 IS NULL OR document_id = ?4)
         UNION
         SELECT subject.entity_id FROM names object JOIN claims ON object_key = object.key JOIN names subject ON subject.key = subject_key
           WHERE object.entity_id IN (SELECT value FROM json_each(?1)) AND (?4 IS NULL OR document_id = ?4))
       AND id NOT IN (SELECT value FROM json_each(?2)) ORDER BY mention_count DESC, sort_name, id LIMIT ?3`,
      jsonList(ring),
      jsonList(reached),
      limit - reached.size,
      document ?? null,
    );
    ring = rows.map((row) => String(row.id));
    for (const id of ring) reached.add(id);
  }
  return [...reached];
}

/**
 * What each node is linked to is counted in one pass over the facts that touch any of them. CROSS JOIN and the unary
 * plus hold SQLite to the order that is fast for ten nodes and for ten thousand.
 */
function readNodes(db: Database, ids: ReadonlySet<string>, documentId: string | undefined): GraphView["nodes"] {
  const rows = db.all(
    `WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?1)),
     links AS (
       SELECT own.entity_id AS id, other.entity_id AS other, fact_id FROM wanted
         CROSS JOIN names own ON own.entity_id = wanted.id CROSS JOIN claims ON subject_key = own.key CROSS JOIN names other ON other.key = object_key
         WHERE fact_id IS NOT NULL AND (?2 IS NULL OR document_id = ?2)
       UNION ALL
       SELECT own.entity_id, other.entity_id, fact_id FROM wanted
         CROSS JOIN names own ON own.entity_id = wanted.id CROSS JOIN claims ON object_key = own.key CROSS JOIN names other ON other.key = subject_key
         WHERE fact_id IS NOT NULL AND (?2 IS NULL OR document_id = ?2)
     ),
     counted AS (
       SELECT id, count(DISTINCT fact_id) AS degree, count(DISTINCT nullif(other, id)) AS neighbours FROM links GROUP BY id
     )
     SELECT entities.id, name, type, coalesce(degree, 0) AS degree, coalesce(neighbours, 0) AS neighbours
     FROM wanted CROSS JOIN entities USING (id) LEFT JOIN counted USING (id) ORDER BY entities.id`,
    jsonList(ids),
    documentId ?? null,
  );
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    type: entityTypeSchema.parse(row.type),
    degree: Number(row.degree),
    neighbours: Number(row.neighbours),
  }));
}

function readEdges(db: Database, ids: ReadonlySet<string>, documentId: string | undefined): GraphView["edges"] {
  const rows = db.all(
    `WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?1))
     SELECT DISTINCT fact_id, subject.entity_id AS source, object.entity_id AS target, predicate FROM wanted
     CROSS JOIN names subject ON subject.entity_id = wanted.id CROSS JOIN claims ON subject_key = subject.key
     CROSS JOIN names object ON object.key = object_key
     WHERE fact_id IS NOT NULL AND +object.entity_id IN (SELECT id FROM wanted) AND (?2 IS NULL OR document_id = ?2)
     ORDER BY fact_id`,
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
