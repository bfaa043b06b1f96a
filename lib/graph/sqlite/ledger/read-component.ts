// All names that can be reached from some over certain matches, links that documents state, and decisions.
import { entityTypeSchema } from "#lib/domain/ontology.ts";
import type { LedgerName, NameLink, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { FiledNames } from "./filed-names.ts";

export interface StoredName extends LedgerName {
  /** Null while it is not resolved, and where it is hidden. */
  readonly entityId: string | null;
  /** The spelling by which its doubtful neighbours were found; null where none were looked for. */
  readonly judged: string | null;
}

export function readComponent(
  db: Database,
  resolver: Resolver,
  seeds: readonly StoredName[],
  filed = new FiledNames(db),
): Map<string, StoredName> {
  const component = new Map(seeds.map((name) => [name.key, name]));
  let frontier = [...component.values()];
  while (frontier.length > 0) {
    const reached = new Set(linkedKeys(db, frontier).filter((key) => !component.has(key)));
    const candidates = readNames(
      db,
      neighbourKeys(resolver, frontier, filed).filter((key) => !component.has(key) && !reached.has(key)),
    );
    const matched = candidates.filter((candidate) => frontier.some((name) => resolver.matches(name, candidate)));
    frontier = [...matched, ...readNames(db, reached)];
    for (const name of frontier) component.set(name.key, name);
  }
  return component;
}

export function readNames(db: Database, keys: Iterable<string>): StoredName[] {
  const wanted = [...keys];
  if (wanted.length === 0) return [];
  const rows = db.all(
    `SELECT names.key, names.type, names.entity_id, names.judged, spellings.name, spellings.count
     FROM names JOIN spellings USING (key) WHERE names.key IN (SELECT value FROM json_each(?)) ORDER BY names.key`,
    jsonList(wanted),
  );
  return [...Map.groupBy(rows, ({ key }) => String(key)).values()].flatMap(([row, ...others]) =>
    row ? [toStoredName(row, [row, ...others])] : [],
  );
}

function toStoredName({ entity_id, judged, key, type }: Row, spellings: readonly Row[]): StoredName {
  return {
    key: String(key),
    type: entityTypeSchema.parse(type),
    spellings: spellings.map(({ count, name }) => ({ name: String(name), count: Number(count) })),
    entityId: entity_id == null ? null : String(entity_id),
    judged: judged == null ? null : String(judged),
  };
}

function neighbourKeys(resolver: Resolver, names: readonly StoredName[], filed: FiledNames): string[] {
  const probes = names.flatMap(({ spellings, type }) => spellings.flatMap(({ name }) => resolver.probesOf(name, type)));
  // Whether they are doubtful is looked at next.
  const unjudged = names.filter((name) => resolver.spellingOf(name) !== name.judged);
  const soon = unjudged.flatMap((name) => resolver.doubtProbesOf(resolver.spellingOf(name), name.type));
  return filed.keysIn(probes, soon);
}

function linkedKeys(db: Database, names: readonly LedgerName[]): string[] {
  const list = jsonList(names.map((name) => name.key));
  const rows = db.all(
    `SELECT alias_key AS key FROM aliases WHERE key IN (SELECT value FROM json_each(?1))
     UNION SELECT key FROM aliases WHERE alias_key IN (SELECT value FROM json_each(?1))
     UNION SELECT other.key FROM curation_keys own JOIN curation_keys other USING (curation_id)
       WHERE own.key IN (SELECT value FROM json_each(?1))`,
    list,
  );
  return rows.map((row) => String(row.key));
}

/** Those that begin at one of these names. */
export function readLinks(db: Database, keys: Iterable<string>): NameLink[] {
  const rows = db.all(
    "SELECT DISTINCT key AS a, alias_key AS b FROM aliases WHERE key IN (SELECT value FROM json_each(?)) ORDER BY a, b",
    jsonList(keys),
  );
  return rows.map((row) => ({ a: String(row.a), b: String(row.b) }));
}
