// Brings the schema up to date: each migration once, though two processes may start at the same time.
import { setTimeout } from "node:timers/promises";
import { AppError } from "#lib/domain/app-error.ts";
import type { Bolt } from "./connection/bolt.ts";
import { MIGRATIONS, type Renewal } from "./migrations.ts";

/** Oldest server whose Cypher has labels and relationship types as values. */
const OLDEST: readonly [major: number, minor: number] = [5, 26];

const READ_MIGRATION = `
MATCH (state:DiveTeacher:GraphState {id: "state"}) RETURN state.migration AS migration`;

/** The greater number stands, whoever writes last. */
const WRITE_MIGRATION = `
MERGE (state:DiveTeacher {id: "state"})
ON CREATE SET state:GraphState, state.migration = 0, state.chunks = 0, state.entities = 0, state.facts = 0, state.types = "{}"
WITH state WHERE state.migration < $migration
SET state.migration = $migration`;

/** One that failed is not waited for: what needs it says so. */
const READ_POPULATING = `
SHOW INDEXES YIELD name, state WHERE name STARTS WITH "diveteacher_" AND state = "POPULATING"
RETURN count(name) AS populating`;

const ASK_EVERY_MS = 250;

export async function migrate(bolt: Bolt): Promise<void> {
  assertVersion(await bolt.serverVersion());
  const [state] = await bolt.read<{ migration: number }>(READ_MIGRATION);
  const applied = state?.migration ?? 0;
  if (applied > MIGRATIONS.length) {
    const detail = "The graph in Neo4j was written by a newer DiveTeacher. Update this one.";
    throw new AppError("unavailable", { detail, isRetryable: true });
  }
  for (const [offset, { renew = [], schema }] of MIGRATIONS.slice(applied).entries()) {
    // Neo4j takes no schema and no data in one transaction.
    for (const statement of schema) await bolt.define(statement);
    for (const renewal of renew) await renewData(bolt, renewal);
    // Before it is written down: a start that finds it done goes by its indexes at once.
    await awaitIndexes(bolt);
    await bolt.write((run) => run(WRITE_MIGRATION, { migration: applied + offset + 1 }));
  }
}

/** To fill them may take longer than one statement may. */
async function awaitIndexes(bolt: Bolt): Promise<void> {
  const isPopulating = async () => {
    const [row] = await bolt.read<{ populating: number }>(READ_POPULATING);
    return row !== undefined && row.populating > 0;
  };
  while (await isPopulating()) await setTimeout(ASK_EVERY_MS);
}

/** Done a second time, or by two processes at once, it changes nothing. */
async function renewData(bolt: Bolt, { after, limit, statement, values }: Renewal): Promise<void> {
  const renewAfter = async (id: string): Promise<string | null> => {
    const wanted = { ...values, after: id, limit };
    const [row] = await bolt.write((run) => run<{ last: string | null }>(statement, wanted));
    return row?.last ?? null;
  };
  for (let last: string | null = after; last !== null; ) last = await renewAfter(last);
}

function assertVersion(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  const detail = `This Neo4j is ${version || "of an unknown version"}; DiveTeacher needs ${OLDEST.join(".")} or newer. Update the server.`;
  throw new AppError("unavailable", { detail, isRetryable: true });
}
