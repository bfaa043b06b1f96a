// Keeps the pairs of names that are worth a look: found when a name comes, or comes to be written otherwise.
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import type { FiledNames } from "../ledger/filed-names.ts";
import { readNames, type StoredName } from "../ledger/read-component.ts";

/** Looks again at those of the names that are judged by another spelling than before; the index says with which others. */
export function renewDoubts(
  db: Database,
  resolver: Resolver,
  names: ReadonlyMap<string, StoredName>,
  filed: FiledNames,
): void {
  const changed = new Map([...names].filter(([, name]) => resolver.spellingOf(name) !== name.judged));
  if (changed.size === 0) return;
  const keys = jsonList(changed.keys());
  db.run(
    "DELETE FROM doubts WHERE a IN (SELECT value FROM json_each(?1)) OR b IN (SELECT value FROM json_each(?1))",
    keys,
  );
  for (const [a, b] of neighbours(db, resolver, changed, filed)) {
    const doubt = resolver.doubt(a, b);
    const ends = [a.key, b.key].toSorted();
    if (doubt)
      db.run("INSERT OR IGNORE INTO doubts (a, b, kind, score) VALUES (?, ?, ?, ?)", ...ends, doubt.kind, doubt.score);
  }
  for (const [key, name] of changed)
    db.run("UPDATE names SET judged = ? WHERE key = ?", resolver.spellingOf(name), key);
}

/** Each of the names with each that is filed where it looks. */
function neighbours(db: Database, resolver: Resolver, names: ReadonlyMap<string, StoredName>, filed: FiledNames) {
  const pairs = [...names.values()].flatMap((one) => {
    const keys = filed.keysIn(resolver.doubtProbesOf(resolver.spellingOf(one), one.type));
    return keys.filter((key) => key !== one.key).map((other) => ({ one, other }));
  });
  const others = new Map(readNames(db, new Set(pairs.map(({ other }) => other))).map((name) => [name.key, name]));
  return pairs.flatMap(({ one, other }) => {
    const two = others.get(other);
    return two ? [[one, two] as const] : [];
  });
}
