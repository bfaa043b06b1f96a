// A loop that writes into an empty graph in Neo4j the nodes and relationships that saving wrote there, one transaction of
// some UNWINDs a chunk: the same labels, properties and indexes. It reads nothing but the ends of relationships. What a chunk
// changes of what is there (how often a name is used, what an entity counts) is written too, once a chunk, as it is after
// it: a loop that left that out would write less than there is to write.
import type { Bolt } from "#lib/graph/neo4j/connection/bolt.ts";
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
  /** Of what came with an earlier chunk. */
  readonly changes: readonly Properties[];
  readonly linkChanges: readonly Omit<LinkRow, "type">[];
}

interface Properties {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a chunk may have changed, as it was after it. */
export interface Touched {
  readonly nodes: readonly Properties[];
  readonly links: readonly Omit<LinkRow, "type">[];
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
RETURN episode.id AS chunkId, fact.id AS entityId, fact.id AS nameId, [] AS blockIds
UNION ALL
MATCH (link:Link:DiveTeacher)
UNWIND link.factIds AS factId
MATCH (:DiveTeacher {id: factId})-[:EVIDENCE]->(episode:DiveTeacher)
RETURN episode.id AS chunkId, link.id AS entityId, link.id AS nameId, [] AS blockIds`;

const READ_TOUCHED = `
MATCH (:DiveTeacher {id: $chunkId})-[:MENTIONS]->(entity:DiveTeacher)
WITH DISTINCT entity
CALL (entity) {
  RETURN entity AS node
  UNION
  MATCH (entity)<-[:NAMES]-(node:DiveTeacher) RETURN node
  UNION
  MATCH (own:DiveTeacher) WHERE own.of = entity.id AND own.level >= 0
  MATCH (node:DiveTeacher {id: "l_" + own.other + " " + own.of}) RETURN node
}
RETURN node.id AS id, properties(node) AS properties`;

const READ_TOUCHED_LINKS = `
MATCH (:DiveTeacher {id: $chunkId})-[:MENTIONS]->(entity:DiveTeacher)
WITH DISTINCT entity
MATCH (entity)<-[:NAMES]-(name:DiveTeacher)-[held:IN_DOCUMENT]->(document:DiveTeacher)
RETURN name.id AS from, document.id AS to, properties(held) AS properties`;

const PUT_CHANGES = `
UNWIND $changes AS row
MATCH (node:DiveTeacher {id: row.id})
SET node += row.properties`;

const PUT_LINK_CHANGES = `
UNWIND $linkChanges AS row
MATCH (:DiveTeacher {id: row.from})-[link:IN_DOCUMENT]->(:DiveTeacher {id: row.to})
SET link += row.properties`;

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

export async function readTouched(bolt: Bolt, chunkId: string): Promise<Touched> {
  const nodes = await bolt.read<Properties>(READ_TOUCHED, { chunkId });
  return { nodes, links: await bolt.read<Touched["links"][number]>(READ_TOUCHED_LINKS, { chunkId }) };
}

/** What is in the graph, by the chunk that brought each first, in order; `touched` is what each chunk left. */
export async function readNodesByChunk(bolt: Bolt, touched: readonly Touched[]): Promise<readonly ChunkRows[]> {
  const history = new History(touched);
  const order = (await bolt.read<{ id: string }>(READ_ORDER)).map(({ id }) => id);
  const nodes = await readFirsts(bolt, order);
  const rows = await bolt.read<{ id: string; labels: string[]; properties: Record<string, unknown> }>(READ_NODES);
  for (const { labels, ...row } of rows) {
    // The type of an entity is in its properties too; one more label of the same row would be one more statement.
    const label = labels.includes("Entity") ? "Entity" : (labels[0] ?? "");
    nodes.addOf(row.id, { ...row, properties: history.first(row.id) ?? row.properties, label });
  }
  const links = order.map((): LinkRow[] => []);
  for (const link of await bolt.read<LinkRow>(READ_LINKS)) {
    const chunkId = String(link.properties.chunkId ?? "");
    const ends = [link.from, link.to, chunkId].flatMap((id) => nodes.firstOf(id) ?? []);
    const properties = link.type === "IN_DOCUMENT" ? history.first(`${link.from} ${link.to}`) : undefined;
    links[Math.max(...ends)]?.push({ ...link, properties: properties ?? link.properties });
  }
  return nodes.byChunk().map((own, at) => ({ nodes: own, links: links[at] ?? [], ...history.changesOf(at) }));
}

async function readFirsts(bolt: Bolt, order: readonly string[]): Promise<FirstChunks<NodeRow>> {
  const nodes = new FirstChunks<NodeRow>(order);
  const seen = await bolt.read<{ chunkId: string; entityId: string; nameId: string; blockIds: string[] }>(READ_FIRSTS);
  for (const id of order) nodes.see(id, id);
  for (const { blockIds, chunkId, entityId, nameId } of seen) {
    for (const id of [entityId, nameId, ...blockIds]) nodes.see(id, chunkId);
  }
  return nodes;
}

/** What nodes and relationships were from chunk to chunk. */
class History {
  readonly #firsts = new Map<string, Properties["properties"]>();
  readonly #lasts = new Map<string, Properties["properties"]>();
  readonly #changes: Pick<ChunkRows, "changes" | "linkChanges">[] = [];

  constructor(touched: readonly Touched[]) {
    for (const { links, nodes } of touched) {
      this.#changes.push({
        changes: nodes.flatMap(({ id, properties }) =>
          this.#note(id, properties).map((changed) => ({ id, properties: changed })),
        ),
        linkChanges: links.flatMap(({ from, properties, to }) =>
          this.#note(`${from} ${to}`, properties).map((changed) => ({ from, to, properties: changed })),
        ),
      });
    }
  }

  first(key: string): Properties["properties"] | undefined {
    return this.#firsts.get(key);
  }

  changesOf(at: number): Pick<ChunkRows, "changes" | "linkChanges"> {
    return this.#changes[at] ?? { changes: [], linkChanges: [] };
  }

  /** Returns those of the properties that are others than before, if any; none of what is new. */
  #note(key: string, properties: Properties["properties"]): Properties["properties"][] {
    const before = this.#lasts.get(key);
    this.#lasts.set(key, properties);
    if (!before) {
      this.#firsts.set(key, properties);
      return [];
    }
    const names = new Set([...Object.keys(before), ...Object.keys(properties)]);
    const changed = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(properties[name]));
    return changed.length === 0 ? [] : [Object.fromEntries(changed.map((name) => [name, properties[name] ?? null]))];
  }
}

/** Chunks a second, of the second half: the first warms up. The documents are there, and nothing else. */
export async function paceOfUnwinding(bolt: Bolt, chunks: readonly ChunkRows[]): Promise<number> {
  const half = chunks.length >> 1;
  let startMs = 0;
  for (const [at, { changes, linkChanges, links, nodes }] of chunks.entries()) {
    if (at === half) startMs = performance.now();
    await bolt.write((run) =>
      Promise.all([
        run(PUT_NODES, { nodes }),
        run(PUT_LINKS, { links }),
        run(PUT_CHANGES, { changes }),
        run(PUT_LINK_CHANGES, { linkChanges }),
      ]),
    );
  }
  return ((chunks.length - half) * 1000) / (performance.now() - startMs);
}
