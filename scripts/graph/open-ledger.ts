// What the app keeps beside the graph, and both graphs, opened as the environment says while the app is not running.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { SqliteDocumentStore } from "#lib/documents/sqlite/sqlite-document-store.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { Neo4jGraphStore } from "#lib/graph/neo4j/neo4j-graph-store.ts";
import type { Ledger } from "#lib/graph/replay-ledger.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { DocumentStates } from "#lib/runs/document-states.ts";
import { MIGRATIONS } from "#lib/runs/sqlite/migrations.ts";
import { SqliteCheckpoints } from "#lib/runs/sqlite/sqlite-checkpoints.ts";
import { SqliteRunLog } from "#lib/runs/sqlite/sqlite-run-log.ts";
import { type Env, readEnv } from "#lib/server/env.ts";
import { Database } from "#lib/sqlite/database.ts";
import { Failure } from "../bootstrap/failure.mjs";

export type GraphKind = GraphStore["kind"];

export interface LedgerMeans {
  readonly ledger: Ledger;
  readonly dataDir: string;
  /** The one that the app would use. */
  readonly kindInUse: GraphKind;
  readonly graphOf: (kind: GraphKind) => GraphStore;
  readonly close: () => Promise<void>;
}

function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

/** Throws a Failure where a setting is bad or nothing was ever read here, an AppError where the app is running. */
export async function openLedger(): Promise<LedgerMeans> {
  const { dataDir, ...env } = readSettings();
  const path = join(dataDir, "diveteacher.db");
  if (!existsSync(path)) throw new Failure(`There is nothing in ${dataDir}: set DATA_DIR to the folder of the app.`);
  const database = new Database(path, MIGRATIONS);
  const resolver = new NamesResolver(diveLexicon());
  const graphs = new Map<GraphKind, GraphStore>();
  const open = (kind: GraphKind): GraphStore => {
    if (kind === "sqlite") return new SqliteGraphStore(join(dataDir, "graph.db"), resolver);
    const { NEO4J_DATABASE: database, NEO4J_PASSWORD: password = "", NEO4J_URI: uri, NEO4J_USER: user } = env;
    if (!uri) throw new Failure("NEO4J_URI is not set: it names the server that the graph is to be on.");
    return new Neo4jGraphStore({ uri, user, password, database }, resolver);
  };
  const graphOf = (kind: GraphKind): GraphStore => {
    const graph = graphs.get(kind) ?? open(kind);
    graphs.set(kind, graph);
    return graph;
  };
  const ledger = {
    documents: new SqliteDocumentStore(database),
    states: new DocumentStates(new SqliteRunLog(database)),
    content: new SqliteContentStore(database),
    checkpoints: new SqliteCheckpoints(database),
  };
  const close = async () => {
    for (const graph of graphs.values()) await graph.close();
    database.close();
  };
  return { ledger, dataDir, kindInUse: env.NEO4J_URI ? "neo4j" : "sqlite", graphOf, close };
}
