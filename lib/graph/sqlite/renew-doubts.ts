// Keeps the pairs of names that are worth a look: found when a name comes, or comes to be written otherwise.
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { readNames, type StoredName } from "./read-component.ts";

/** Looks again at those of the names that are judged by another spelling than before; the index says with which others. */
export function renewDoubts(db: Database, resolver: Resolver, names: ReadonlyMap<string, StoredName>): void {
  const changed = new Map([...names].filter(([, name]) => resolver.spellingOf(name) !== name.judged));
  if (changed.size === 0) return;
  const keys = jsonList(changed.keys());
  db.run(
    "DELETE FROM doubts WHERE a IN (SELECT value FROM json_each(?1)) OR b IN (SELECT value FROM json_each(?1))",
    keys,
  );
  for (const [a, b] of neighbours(db, resolver, changed)) {
    const doubt = resolver.doubt(a, b);
    const ends = [a.key, b.key].toSorted();
    if (doubt)
      db.run("INSERT OR IGNORE INTO doubts (a, b, kind, score) VALUES (?, ?, ?, ?)", ...ends, doubt.kind, doubt.score);
  }
  for (const [key, name] of changed)
    db.run("UPDATE names SET judged = ? WHERE key = ?", resolver.spellingOf(name), key);
}

/** Each of the names with each that is filed where it looks. */
function neighbours(db: Database, resolver: Resolver, names: ReadonlyMap<string, StoredName>) {
  const wanted = [...names.values()].flatMap((name) =>
    resolver.doubtProbesOf(resolver.spellingOf(name), name.type).map((block) => ({ key: name.key, block })),
  );
  const rows = db.all(
    `SELECT DISTINCT wanted.value ->> 'key' AS key, name_blocks.key AS other FROM json_each(?) wanted
     JOIN name_blocks ON block = wanted.value ->> 'block' WHERE name_blocks.key <> wanted.value ->> 'key'`,
    JSON.stringify(wanted),
  );
  const others = new Map(
    readNames(db, new Set(rows.map(({ other }) => String(other)))).map((name) => [name.key, name]),
  );
  return rows.flatMap(({ key, other }) => {
    const [one, two] = [names.get(String(key)), others.get(String(other))];
    return one && two ? [[one, two] as const] : [];
  });
}
