// Nodes and edges to draw: around an entity, of a document, or of the whole, the most mentioned first.
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { GraphQuery } from "#lib/graph/graph-store.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { around } from "./read-rings.ts";

/** How many neighbours an expanded entity brings at most. */
const EXPAND_LIMIT = 200;

export function readGraph(db: Database, query: GraphQuery): GraphView {
  const { document, expand = [], depth, limit } = query;
  const wanted = query.entity
    ? around(db, query.entity, { document, depth, limit: limit + 1 })
    : mostMentioned(db, query);
  const grown = expand.map((entityId) => around(db, entityId, { document, depth: 1, limit: EXPAND_LIMIT + 2 }));
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

function readNodes(db: Database, ids: ReadonlySet<string>, documentId: string | undefined): GraphView["nodes"] {
  const rows = db.all(documentId ? NODES_OF_DOCUMENT : NODES, jsonList(ids), ...(documentId ? [documentId] : []));
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    type: entityTypeSchema.parse(row.type),
    degree: Number(row.degree),
    neighbours: Number(row.neighbours),
  }));
}

const NODES = `
  SELECT entities.id, name, entities.type, degree, neighbours
  FROM json_each(?1) AS wanted CROSS JOIN entities ON entities.id = wanted.value ORDER BY entities.id`;

/** What the document says of each is counted in one pass over its claims. */
const NODES_OF_DOCUMENT = `
  WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?1)),
  stated AS MATERIALIZED (
    SELECT fact_id, subject.entity_id AS subject_id, object.entity_id AS object_id FROM claims
      CROSS JOIN names subject ON subject.key = subject_key CROSS JOIN names object ON object.key = object_key
    WHERE document_id = ?2 AND fact_id IS NOT NULL),
  counted AS (
    SELECT id, count(DISTINCT fact_id) AS degree, count(DISTINCT other) AS neighbours FROM (
      SELECT subject_id AS id, object_id AS other, fact_id FROM stated
      UNION ALL SELECT object_id, subject_id, fact_id FROM stated) GROUP BY id)
  SELECT entities.id, name, type, coalesce(counted.degree, 0) AS degree, coalesce(counted.neighbours, 0) AS neighbours
  FROM wanted CROSS JOIN entities USING (id) LEFT JOIN counted USING (id) ORDER BY entities.id`;

/**
 * All of it is in the index of claims by both ends. A node with fewer facts than there are nodes to link it with is read
 * fact by fact; of one with more, only the facts that come from those of the others with which it is linked. CROSS JOIN and the unary plus hold SQLite to that order.
 */
const EDGES = `
  WITH ends AS MATERIALIZED (
    SELECT names.key, entities.id, entities.rowid AS number, level, degree > json_array_length(?1) AS is_rich
    FROM json_each(?1) AS shown CROSS JOIN entities ON entities.id = shown.value CROSS JOIN names ON names.entity_id = entities.id)
  SELECT fact_id, subject.entity_id AS source, object.id AS target, predicate FROM ends object
    CROSS JOIN claims ON object_key = object.key CROSS JOIN names subject ON subject.key = subject_key
    WHERE NOT object.is_rich AND fact_id IS NOT NULL AND +subject_key IN (SELECT key FROM ends)
  UNION
  SELECT fact_id, subject.id, object.id, predicate FROM ends object CROSS JOIN ends subject
    CROSS JOIN links ON links.entity = object.number AND links.level = subject.level AND links.other = subject.number
    CROSS JOIN claims ON object_key = object.key AND subject_key = subject.key
    WHERE object.is_rich AND fact_id IS NOT NULL
  ORDER BY fact_id`;

const EDGES_OF_DOCUMENT = `
  WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?1))
  SELECT DISTINCT fact_id, subject.entity_id AS source, object.entity_id AS target, predicate FROM claims
    CROSS JOIN names subject ON subject.key = subject_key CROSS JOIN names object ON object.key = object_key
  WHERE document_id = ?2 AND fact_id IS NOT NULL
    AND +subject.entity_id IN (SELECT id FROM wanted) AND +object.entity_id IN (SELECT id FROM wanted)
  ORDER BY fact_id`;

function readEdges(db: Database, ids: ReadonlySet<string>, documentId: string | undefined): GraphView["edges"] {
  const rows = db.all(documentId ? EDGES_OF_DOCUMENT : EDGES, jsonList(ids), ...(documentId ? [documentId] : []));
  return rows.map((row) => ({
    id: String(row.fact_id),
    source: String(row.source),
    target: String(row.target),
    predicate: predicateSchema.parse(row.predicate),
  }));
}
