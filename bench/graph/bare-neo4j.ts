// A loop that puts into an empty graph in Neo4j the nodes and relationships that saving made there, one transaction of two
// UNWINDs a chunk: the same labels, properties and indexes. It writes each once, as it is in the end, and reads nothing but
// the ends of relationships.
import type { Bolt } from "#lib/graph/neo4j/bolt.ts";
import { FirstChunks } from "./first-chunks.ts";

interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ChunkRows {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
}

const READ_ORDER = `
MATCH (document:DiveTeacher)-[:HAS_EPISODE]->(episode:Episode)
RETURN episode.id AS id ORDER BY document.id, episode.index`;

const READ_NODES = `
MATCH (n:DiveTeacher) WHERE NOT n:GraphState AND NOT n:Document
RETURN n.id AS id, [label IN labels(n) WHERE label <> "DiveTeacher"] AS labels, properties(n) AS properties`;

const READ_LINKS = `
MATCH (a:DiveTeacher)-[link]->(b:DiveTeacher)
RETURN a.id AS from, b.id AS to, type(link) AS type, properties(link) AS properties`;

const READ_FIRSTS = `
MATCH (episode:DiveTeacher)-[mention:MENTIONS]->(entity:DiveTeacher)
MATCH (name:DiveTeacher {id: mention.nameId})
RETURN episode.id AS chunkId, entity.id AS entityId, name.id AS nameId,
  COLLECT { MATCH (name)-[:IN_BLOCK]->(block:DiveTeacher) RETURN block.id } AS blockIds
UNION ALL
MATCH (fact:DiveTeacher)-[:EVIDENCE]->(episode:DiveTeacher)
RETURN episode.id AS chunkId, fact.id AS entityId, fact.id AS nameId, [] AS blockIds`;

const PUT_NODES = `
UNWIND $nodes AS row
CREATE (node:DiveTeacher {id: row.id})
SET node:$(row.label), node += row.properties`;

const PUT_LINKS = `
UNWIND $links AS row
MATCH (from:DiveTeacher {id: row.from})
MATCH (to:DiveTeacher {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties`;

/** What is in the graph, by the chunk that brought each first, in order. */
export async function readNodesByChunk(bolt: Bolt): Promise<readonly ChunkRows[]> {
  const order = (await bolt.read<{ id: string }>(READ_ORDER)).map(({ id }) => id);
  const nodes = new FirstChunks<NodeRow>(order);
  const seen = await bolt.read<{ chunkId: string; entityId: string; nameId: string; blockIds: string[] }>(READ_FIRSTS);
  for (const id of order) nodes.see(id, id);
  for (const { blockIds, chunkId, entityId, nameId } of seen) {
    for (const id of [entityId, nameId, ...blockIds]) nodes.see(id, chunkId);
  }
  const rows = await bolt.read<{ id: string; labels: string[]; properties: Record<string, unknown> }>(READ_NODES);
  for (const { labels, ...row } of rows) {
    // The type of an entity is in its properties too; one more label of the same row would be one more statement.
    const label = labels.includes("Entity") ? "Entity" : (labels[0] ?? "");
    nodes.addOf(row.id, { ...row, label });
  }
  const links = order.map((): LinkRow[] => []);
  for (const link of await bolt.read<LinkRow>(READ_LINKS)) {
    const chunkId = String(link.properties.chunkId ?? "");
    const ends = [link.from, link.to, chunkId].flatMap((id) => nodes.firstOf(id) ?? []);
    links[Math.max(...ends)]?.push(link);
  }
  return nodes.byChunk().map((own, at) => ({ nodes: own, links: links[at] ?? [] }));
}

/** Chunks a second, of the second half: the first warms up. The documents are there, and nothing else. */
export async function paceOfUnwinding(bolt: Bolt, chunks: readonly ChunkRows[]): Promise<number> {
  const half = chunks.length >> 1;
  let startMs = 0;
  for (const [at, { links, nodes }] of chunks.entries()) {
    if (at === half) startMs = performance.now();
    await bolt.write(async (run) => void (await Promise.all([run(PUT_NODES, { nodes }), run(PUT_LINKS, { links })])));
  }
  return ((chunks.length - half) * 1000) / (performance.now() - startMs);
}
