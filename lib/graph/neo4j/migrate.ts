// Brings the schema up to date: each migration once, though two processes may start at the same time.
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

const AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

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
    await bolt.write((run) => run(WRITE_MIGRATION, { migration: applied + offset + 1 }));
  }
  if (applied < MIGRATIONS.length) await bolt.read(AWAIT_INDEXES);
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
