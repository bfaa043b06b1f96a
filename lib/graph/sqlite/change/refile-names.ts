// After an update of the rules: files all names as the present resolver looks for them, and resolves them by it.
import { setImmediate } from "node:timers/promises";
import { movedKeys, renewCuration } from "#lib/graph/renew-curation.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { fileName } from "../ledger/file-names.ts";
import { touching } from "../ledger/ledger-change.ts";
import { readNames, type StoredName } from "../ledger/read-component.ts";
import { curatedKeys, curationsOf, forgetIdleJudgements } from "../ledger/read-curations.ts";
import { rewriteCuration } from "./curate.ts";
import { resolveNames } from "./resolve-names.ts";

/** Names at once: so many keep the others waiting for some milliseconds. */
const BATCH = 20;

/**
 * Files all names again where they were filed by another scheme, and resolves them again by its rules: in batches, so that
 * whoever only reads waits for none of it. Until it resolves nothing else may be resolved; begun anew it ends the same.
 */
export async function refileNames(db: Database, resolver: Resolver, signal: AbortSignal): Promise<void> {
  if (db.get("SELECT scheme FROM filing")?.scheme === resolver.filing) return;
  // Else what is half filed would be taken for filed, where the scheme before comes back.
  db.run("DELETE FROM filing");
  db.transaction(() => renewCurations(db, resolver));
  await inBatches(db, signal, (names) => fileAll(db, resolver, names));
  await inBatches(db, signal, (names) => resolveNames(db, resolver, touching(db, names.keys())));
  db.transaction(() => {
    db.run("UPDATE documents SET entities = NULL, facts = NULL");
    forgetIdleJudgements(db, curatedKeys(db));
    db.run("INSERT INTO filing VALUES (?)", resolver.filing);
  });
}

/** Before anything is resolved: what was decided holds for names that have other keys now. */
function renewCurations(db: Database, resolver: Resolver): void {
  const moved = movedKeys(resolver, readNames(db, curatedKeys(db)));
  for (const curation of curationsOf(db, moved.keys())) rewriteCuration(db, renewCuration(curation, moved));
}

type Names = ReadonlyMap<string, StoredName>;

function fileAll(db: Database, resolver: Resolver, names: Names): void {
  const keys = jsonList(names.keys());
  db.run("DELETE FROM name_blocks WHERE key IN (SELECT value FROM json_each(?))", keys);
  // What is one with it is looked for again.
  db.run("UPDATE names SET judged = NULL WHERE key IN (SELECT value FROM json_each(?))", keys);
  for (const { key, spellings, type } of names.values()) {
    for (const { name } of spellings) fileName(db, resolver, { key, name, type });
  }
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
