// The real server of the tests: empty stores on it, and statements beside them as people would type them.
import neo4j, { type Driver } from "neo4j-driver";
import { inject } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Neo4jAccess } from "./connection/bolt.ts";
import { Neo4jGraphStore } from "./neo4j-graph-store.ts";

/** Null where this machine has none: the tests are skipped, and the run has said so. */
export const SERVER = inject("neo4jServer");

const EMPTY = `MATCH (n:DiveTeacher) WHERE NOT n:GraphState DETACH DELETE n`;
const RESET = `
MATCH (n:DiveTeacher:GraphState) SET n.chunks = 0, n.entities = 0, n.facts = 0, n.types = "{}", n.lastCuration = 0`;

/** A busy machine is no failure. */
const PATIENCE = { answeredWithinMs: 60_000 };

/** On the graph as it is; `access` differs from the right one in what it names. */
export function newStore(
  access: Partial<Neo4jAccess> = {},
  resolver: Resolver = new NamesResolver(diveLexicon()),
): Neo4jGraphStore {
  if (!SERVER) throw new Error("There is no server.");
  return new Neo4jGraphStore({ ...SERVER, ...PATIENCE, database: undefined, ...access }, resolver);
}

/** The store of a graph in which there is nothing. */
export async function openEmptyStore(): Promise<Neo4jGraphStore> {
  await ask(EMPTY);
  await ask(RESET);
  return newStore();
}

let driver: Driver | null = null;

/** Asks the server beside the store. */
export async function ask(statement: string, values = {}): Promise<readonly Record<string, unknown>[]> {
  if (!SERVER) throw new Error("There is no server.");
  driver ??= neo4j.driver(SERVER.uri, neo4j.auth.basic(SERVER.user, SERVER.password), {
    disableLosslessIntegers: true,
  });
  const { records } = await driver.executeQuery(statement, values);
  return records.map((record) => record.toObject());
}
