// Where names are filed to be found again: in the blocks that the resolver gives for each of their spellings.
import { type EntityType, entityTypeSchema } from "#lib/domain/ontology.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { readNames } from "./read-component.ts";
import { curatedKeys, forgetIdleJudgements } from "./read-curations.ts";
import { renewDoubts } from "./renew-doubts.ts";

/** Names at once. */
const BATCH = 500;

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

/** Files all names again where they were filed by another scheme, and looks again for doubtful pairs among them. */
export function refileNames(db: Database, resolver: Resolver): void {
  if (db.get("SELECT scheme FROM filing")?.scheme === resolver.filing) return;
  db.transaction(() => {
    db.run("DELETE FROM name_blocks");
    for (const row of db.all("SELECT key, type, name FROM spellings JOIN names USING (key)")) {
      fileName(db, resolver, { key: String(row.key), name: String(row.name), type: entityTypeSchema.parse(row.type) });
    }
    db.run("DELETE FROM doubts");
    db.run("UPDATE names SET judged = NULL");
    const keys = db.all("SELECT key FROM names ORDER BY key").map((row) => String(row.key));
    for (let start = 0; start < keys.length; start += BATCH) {
      const names = readNames(db, keys.slice(start, start + BATCH));
      renewDoubts(db, resolver, new Map(names.map((name) => [name.key, name])));
    }
    forgetIdleJudgements(db, curatedKeys(db));
    db.run("DELETE FROM filing");
    db.run("INSERT INTO filing VALUES (?)", resolver.filing);
  });
}
