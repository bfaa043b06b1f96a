// Nodes and edges to draw: around an entity, of a document, or of the whole, the most mentioned first.
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { GraphQuery } from "#lib/graph/graph-store.ts";
import type { Bolt } from "../connection/bolt.ts";
import { countDocument } from "../ledger/count-document.ts";
import { readState } from "../ledger/graph-state.ts";

/** How many neighbours an expanded entity brings at most. */
const EXPAND_LIMIT = 200;

const IS_SAID = "($document IS NULL OR EXISTS { (fact)-[:EVIDENCE {documentId: $document}]->(:DiveTeacher) })";

const LIST_ALL = `
MATCH (entity:DiveTeacher) WHERE entity.rank <= 0 AND entity.sortName >= ""
RETURN entity.id AS id ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit`;

const LIST_OF_DOCUMENT = `
MATCH (:DiveTeacher {id: $document})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(entity:DiveTeacher)
WITH DISTINCT entity ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit
RETURN entity.id AS id`;

const READ_RING = `
UNWIND $ring AS ringId
MATCH (:DiveTeacher {id: ringId})<-[:SUBJECT|OBJECT]-(fact:Fact)-[:SUBJECT|OBJECT]->(entity:DiveTeacher)
WHERE ${IS_SAID}
WITH DISTINCT entity WHERE NOT entity.id IN $reached
RETURN entity.id AS id ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit`;

const READ_NODES = `
UNWIND $ids AS id
MATCH (entity:Entity:DiveTeacher {id: id})
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(fact:Fact)-[:SUBJECT|OBJECT]->(other:DiveTeacher)
  WHERE ${IS_SAID}
  RETURN count(DISTINCT fact) AS degree, count(DISTINCT other) AS neighbours
}
RETURN entity.id AS id, entity.name AS name, entity.type AS type, degree, neighbours ORDER BY id`;

const READ_EDGES = `
UNWIND $ids AS id
MATCH (source:DiveTeacher {id: id})<-[:SUBJECT]-(fact:Fact)-[:OBJECT]->(target:DiveTeacher)
WHERE target.id IN $ids AND ${IS_SAID}
RETURN fact.id AS id, source.id AS source, target.id AS target, fact.predicate AS predicate ORDER BY id`;

export async function readGraph(bolt: Bolt, query: GraphQuery): Promise<GraphView> {
  const { document, entity, expand = [], limit } = query;
  const wanted = entity ? await around(bolt, entity, query, limit + 1) : await mostMentioned(bolt, query);
  const grown = await Promise.all(expand.map((id) => around(bolt, id, { document, depth: 1 }, EXPAND_LIMIT + 2)));
  const shown = [...wanted.slice(0, limit), ...grown.flatMap((ring) => ring.slice(0, EXPAND_LIMIT + 1))];
  const ids = [...new Set(shown)];
  const nodes = await bolt.read<GraphView["nodes"][number]>(READ_NODES, { ids, document });
  const edges = await bolt.read<GraphView["edges"][number]>(READ_EDGES, { ids, document });
  const { entities: total } = document ? await countDocument(bolt.read, document) : await readState(bolt);
  return {
    nodes: nodes.map((node) => ({ ...node, type: entityTypeSchema.parse(node.type) })),
    edges: edges.map((edge) => ({ ...edge, predicate: predicateSchema.parse(edge.predicate) })),
    truncated: wanted.length > limit || grown.some((ring) => ring.length > EXPAND_LIMIT + 1),
    total,
  };
}

async function mostMentioned(bolt: Bolt, { document, limit }: GraphQuery): Promise<string[]> {
  const statement = document ? LIST_OF_DOCUMENT : LIST_ALL;
  const rows = await bolt.read<{ id: string }>(statement, { document, limit: limit + 1 });
  return rows.map(({ id }) => id);
}

/** The entity first, then ring by ring, in each the most mentioned first; `limit` in all. */
async function around(
  bolt: Bolt,
  entityId: string,
  { depth, document }: Pick<GraphQuery, "depth" | "document">,
  limit: number,
): Promise<string[]> {
  const reached = new Set([entityId]);
  let ring = [entityId];
  for (let step = 0; step < depth && ring.length > 0 && reached.size < limit; step++) {
    const wanted = { ring, reached: [...reached], document, limit: limit - reached.size };
    ring = (await bolt.read<{ id: string }>(READ_RING, wanted)).map(({ id }) => id);
    for (const id of ring) reached.add(id);
  }
  return [...reached];
}
