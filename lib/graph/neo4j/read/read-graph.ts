// Nodes and edges to draw: around an entity, of a document, or of the whole, the most mentioned first.
import type { GraphView } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema, predicateSchema } from "#lib/domain/ontology.ts";
import type { GraphQuery } from "#lib/graph/graph-store.ts";
import type { Bolt } from "../connection/bolt.ts";
import { countDocument } from "../ledger/count-document.ts";
import { readState } from "../ledger/graph-state.ts";
import { around, ENDS_IN_DOCUMENT, STATED_IN_DOCUMENT } from "./read-rings.ts";

/** How many neighbours an expanded entity brings at most. */
const EXPAND_LIMIT = 200;

const LIST_ALL = `
MATCH (entity:DiveTeacher) WHERE entity.rank <= 0 AND entity.sortName >= ""
RETURN entity.id AS id ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit`;

const LIST_OF_DOCUMENT = `
MATCH (:DiveTeacher {id: $document})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(entity:DiveTeacher)
WITH DISTINCT entity ORDER BY entity.rank, entity.sortName, entity.id LIMIT $limit
RETURN entity.id AS id`;

const READ_NODES = `
UNWIND $ids AS id
MATCH (entity:Entity:DiveTeacher {id: id})
RETURN id, entity.name AS name, entity.type AS type, entity.degree AS degree, entity.neighbours AS neighbours ORDER BY id`;

/** Of entities of which the document says nothing there is no row. */
const COUNT_IN_DOCUMENT = `${ENDS_IN_DOCUMENT}
WITH ends WHERE ends[0] IN $ids
RETURN ends[0] AS id, count(*) AS degree, count(DISTINCT ends[1]) AS neighbours`;

/**
 * An entity with fewer neighbours than are shown is read link by link; of those with more, only what links them with each
 * other is left, and none of these is mentioned less than the least of them.
 */
const READ_EDGES = `
UNWIND $ids AS id
MATCH (entity:DiveTeacher {id: id})
WITH collect(entity) AS shown
WITH shown, reduce(least = 99, entity IN shown | CASE
  WHEN entity.neighbours > size($ids) AND entity.mentionLevel < least THEN entity.mentionLevel ELSE least END) AS least
UNWIND shown AS entity
WITH entity.id AS of, CASE WHEN entity.neighbours > size($ids) THEN least ELSE 0 END AS floor
MATCH (link:DiveTeacher) WHERE link.of = of AND link.level >= floor AND link.other IN $ids
UNWIND link.factIds AS id
WITH DISTINCT id
MATCH (fact:DiveTeacher {id: id})
RETURN id, fact.subjectId AS source, fact.objectId AS target, fact.predicate AS predicate ORDER BY id`;

const READ_EDGES_OF_DOCUMENT = `${STATED_IN_DOCUMENT}
WITH fact WHERE fact.subjectId IN $ids AND fact.objectId IN $ids
RETURN fact.id AS id, fact.subjectId AS source, fact.objectId AS target, fact.predicate AS predicate ORDER BY id`;

type Counted = Pick<GraphView["nodes"][number], "id" | "degree" | "neighbours">;

export async function readGraph(bolt: Bolt, query: GraphQuery): Promise<GraphView> {
  const { depth, document, entity, expand = [], limit } = query;
  const wanted = entity
    ? await around(bolt, entity, { document, depth, limit: limit + 1 })
    : await mostMentioned(bolt, query);
  const grown = await Promise.all(
    expand.map((id) => around(bolt, id, { document, depth: 1, limit: EXPAND_LIMIT + 2 })),
  );
  const shown = [...wanted.slice(0, limit), ...grown.flatMap((ring) => ring.slice(0, EXPAND_LIMIT + 1))];
  const ids = [...new Set(shown)];
  const [nodes, edges, { entities: total }] = await Promise.all([
    readNodes(bolt, ids, document),
    readEdges(bolt, ids, document),
    document ? countDocument(bolt.read, document) : readState(bolt),
  ]);
  return {
    nodes,
    edges,
    truncated: wanted.length > limit || grown.some((ring) => ring.length > EXPAND_LIMIT + 1),
    total,
  };
}

async function mostMentioned(bolt: Bolt, { document, limit }: GraphQuery): Promise<string[]> {
  const statement = document ? LIST_OF_DOCUMENT : LIST_ALL;
  const rows = await bolt.read<{ id: string }>(statement, { document, limit: limit + 1 });
  return rows.map(({ id }) => id);
}

async function readNodes(
  bolt: Bolt,
  ids: readonly string[],
  document: string | undefined,
): Promise<GraphView["nodes"]> {
  const [nodes, counts] = await Promise.all([
    bolt.read<GraphView["nodes"][number]>(READ_NODES, { ids }),
    document ? bolt.read<Counted>(COUNT_IN_DOCUMENT, { ids, document }) : null,
  ]);
  const countOf = new Map(counts?.map((count) => [count.id, count]));
  return nodes.map((node) => {
    const counted = counts ? (countOf.get(node.id) ?? { degree: 0, neighbours: 0 }) : node;
    const { degree, neighbours } = counted;
    return { ...node, type: entityTypeSchema.parse(node.type), degree, neighbours };
  });
}

async function readEdges(
  bolt: Bolt,
  ids: readonly string[],
  document: string | undefined,
): Promise<GraphView["edges"]> {
  const statement = document ? READ_EDGES_OF_DOCUMENT : READ_EDGES;
  const edges = await bolt.read<GraphView["edges"][number]>(statement, { ids, document });
  return edges.map((edge) => ({ ...edge, predicate: predicateSchema.parse(edge.predicate) }));
}
