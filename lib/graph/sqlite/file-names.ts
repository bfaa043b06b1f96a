// Where names are filed to be found again: in the blocks that the resolver gives for each of their spellings.
import { setImmediate } from "node:timers/promises";
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { readNames, type StoredName } from "./read-component.ts";
import { curatedKeys, forgetIdleJudgements } from "./read-curations.ts";
import { renewDoubts } from "./renew-doubts.ts";

/** Names at once: so many keep the others waiting for some milliseconds. */
const BATCH = 20;

export interface Spelling {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
}

export function fileName(db: Database, resolver: Resolver, { key, name, type }: Spelling): void {
  db.run(
    "INSERT OR IGNORE INTO name_blocks (block, key) SELECT DISTINCT value, ? FROM json_each(?)",
    key,
    jsonList(resolver.blocksOf(name, type)),
  );
}

/**
 * Files all names again where they were filed by another scheme, and looks again for doubtful pairs among them: in batches,
 * so that whoever only reads waits for none of it. Until it resolves nothing may be resolved; begun anew it ends the same.
 */
export async function refileNames(db: Database, resolver: Resolver, signal: AbortSignal): Promise<void> {
  if (db.get("SELECT scheme FROM filing")?.scheme === resolver.filing) return;
  // Else what is half filed would be taken for filed, where the scheme before comes back.
  db.run("DELETE FROM filing");
  await inBatches(db, signal, (names) => fileAll(db, resolver, names));
  await inBatches(db, signal, (names) => renewDoubts(db, resolver, unjudged(names)));
  db.transaction(() => {
    forgetIdleJudgements(db, curatedKeys(db));
    db.run("INSERT INTO filing VALUES (?)", resolver.filing);
  });
}

function fileAll(db: Database, resolver: Resolver, names: Names): void {
  db.run("DELETE FROM name_blocks WHERE key IN (SELECT value FROM json_each(?))", jsonList(names.keys()));
  for (const { key, spellings, type } of names.values()) {
    for (const { name } of spellings) fileName(db, resolver, { key, name, type });
  }
}

type Names = ReadonlyMap<string, StoredName>;

function unjudged(names: Names): Names {
  return new Map([...names].map(([key, name]) => [key, { ...name, judged: null }]));
}

async function inBatches(db: Database, signal: AbortSignal, work: (names: Names) => void): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined; ) {
    await setImmediate();
    signal.throwIfAborted();
    const rows = db.all("SELECT key FROM names WHERE key > ? ORDER BY key LIMIT ?", after, BATCH);
    const keys = rows.map(({ key }) => String(key));
    db.transaction(() => work(new Map(readNames(db, keys).map((name) => [name.key, name]))));
    after = keys.at(-1);
  }
}
