// The two stores to measure on, each with its bare loop, and how its graph is emptied.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { Bolt } from "#lib/graph/neo4j/connection/bolt.ts";
import { Neo4jGraphStore } from "#lib/graph/neo4j/neo4j-graph-store.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { openTestServer } from "../../scripts/neo4j/test-server.mjs";
import { paceOfUnwinding, readNodesByChunk, readTouched, type Touched } from "./bare-neo4j.ts";
import { paceOfWriting, prepareRecording, readRecording } from "./bare-sqlite.ts";
import { growTo } from "./growth.ts";
import { CHUNKS_A_DOCUMENT, chunkIdOf, documentIdOf } from "./make-corpus.ts";

export interface Ground {
  readonly name: string;
  readonly bareName: string;
  /** Empty each time; the one before is closed then. */
  readonly openEmpty: () => Promise<GraphStore>;
  /**
   * Saves so many documents and notes what that writes. Returns what tells, each time, the chunks a second of writing just
   * that into an empty graph, without reading or resolving.
   */
  readonly recordSaving: (documents: number) => Promise<() => Promise<number>>;
  readonly close: () => Promise<void>;
}

const HEAP_MB = 1024;
/** Before the nodes: some have so many that a transaction would hold them all. */
const DROP_RELATIONSHIPS = `
MATCH (:DiveTeacher)-[relationship]->(:DiveTeacher)
WITH relationship LIMIT 20000
DELETE relationship
RETURN count(*) AS dropped`;
const DROP_NODES = `
MATCH (n:DiveTeacher) WHERE NOT n:GraphState
WITH n LIMIT 5000
DELETE n
RETURN count(*) AS dropped`;
const RESET = `
MATCH (n:DiveTeacher:GraphState) SET n.chunks = 0, n.entities = 0, n.facts = 0, n.types = "{}", n.lastCuration = 0`;
const PUT_DOCUMENTS = `UNWIND $ids AS id CREATE (:DiveTeacher:Document {id: id})`;

export async function embeddedGround(): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), "diveteacher-bench-"));
  let opened = 0;
  const open = (path: string) => new SqliteGraphStore(path, new NamesResolver(diveLexicon()));
  return {
    name: "embedded",
    bareName: "a bare loop that writes the same rows",
    openEmpty: async () => open(join(folder, `${++opened}.db`)),
    recordSaving: async (documents) => {
      const path = join(folder, "recorded.db");
      prepareRecording(path);
      const graph = open(path);
      await growTo(graph, 0, documents, { chunksAtOnce: 1 });
      await graph.close();
      const chunks = readRecording(path);
      return async () => paceOfWriting(join(folder, `${++opened}.db`), chunks);
    },
    close: () => rm(folder, { recursive: true }),
  };
}

/** Null, and a word about it, where this machine has no server. A server that NEO4J_TEST_URI names is emptied of graphs. */
export async function neo4jGround(): Promise<Ground | null> {
  const server = await openTestServer({ heapMb: HEAP_MB });
  if ("missing" in server) {
    console.log(`Not measured on Neo4j: ${server.missing}`);
    return null;
  }
  const { password, uri, user } = server;
  // A busy machine is no failure.
  const access = { uri, user, password, database: undefined, answeredWithinMs: 60_000 };
  const bolt = new Bolt(access);
  const open = () => new Neo4jGraphStore(access, new NamesResolver(diveLexicon()));
  return {
    name: "Neo4j",
    bareName: "a bare loop of UNWINDs that write the same nodes and relationships",
    openEmpty: async () => {
      await empty(bolt);
      return open();
    },
    recordSaving: async (documents) => {
      await empty(bolt);
      const graph = open();
      const touched: Touched[] = [];
      const onSaved = async (saved: number) => {
        const at = saved - 1;
        const chunkId = chunkIdOf(Math.floor(at / CHUNKS_A_DOCUMENT), at % CHUNKS_A_DOCUMENT);
        touched.push(await readTouched(bolt, chunkId));
      };
      await growTo(graph, 0, documents, { chunksAtOnce: 1, onSaved });
      await graph.close();
      const chunks = await readNodesByChunk(bolt, touched);
      return async () => {
        await empty(bolt);
        await bolt.write((run) => run(PUT_DOCUMENTS, { ids: idsOf(documents) }));
        return paceOfUnwinding(bolt, chunks);
      };
    },
    close: async () => {
      // One of our own goes with all that it holds.
      if (process.env.NEO4J_TEST_URI) await empty(bolt);
      await bolt.close();
      await server.stop();
    },
  };
}

function idsOf(documents: number): readonly string[] {
  return Array.from({ length: documents }, (_, number) => documentIdOf(number));
}

async function empty(bolt: Bolt): Promise<void> {
  for (const statement of [DROP_RELATIONSHIPS, DROP_NODES]) {
    for (let dropped = 1; dropped > 0; ) {
      const [row] = await bolt.write((run) => run<{ dropped: number }>(statement));
      dropped = row?.dropped ?? 0;
    }
  }
  await bolt.write((run) => run(RESET));
}
