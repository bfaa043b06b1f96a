// After the ledger changed: resolves again every name that the change can reach, and renews the entities made of them.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { sameEntities } from "#lib/graph/same-entities.ts";
import type { NameGroup, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import type { EntityIds } from "./insert-claims.ts";
import type { LedgerChange } from "./ledger-change.ts";
import { readComponent, readLinks, type StoredName } from "./read-component.ts";
import { curationsOf, forgetIdleJudgements } from "./read-curations.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { renewEntities, type ShownGroup } from "./renew-entities.ts";
import { statedFact } from "./stated-fact.ts";
import { forgetUnusedNames } from "./write-ledger.ts";

/**
 * `insertClaims` puts in the claims that came, once the names mean what they mean now, and tells whom they are about.
 * Afterwards the graph is what the ledger as a whole says.
 */
export function resolveNames(
  db: Database,
  resolver: Resolver,
  change: LedgerChange,
  insertClaims: (entityIds: EntityIds) => readonly string[] = () => [],
): void {
  const touched = new Set(change.mentions.keys());
  const former = placesOf(db, "key", touched);
  const members = placesOf(db, "entity_id", new Set(former.values()));
  const mates = readComponent(db, resolver, hiddenAmong(change.erased, former));
  forgetUnusedNames(db, change.erased);
  forgetIdleJudgements(db, touched);
  const names = readComponent(db, resolver, new Set([...touched, ...members.keys(), ...mates.keys()]));
  renewDoubts(db, resolver, names);
  const links = readLinks(db, names.keys());
  const groups = resolver.resolve([...names.values()], links, curationsOf(db, names.keys()));
  const before = new Map([...placed(names.values()), ...members]);
  const moved = assignEntities(db, groups, names);
  const gone = new Set(before.values()).difference(new Set(groups.map(({ entityId }) => entityId)));
  db.run("DELETE FROM entities WHERE id IN (SELECT value FROM json_each(?))", jsonList(gone));
  const told = renewFacts(db, moved);
  const entityIds = new Map(groups.flatMap(({ entityId, keys }) => keys.map((key) => [key, entityId] as const)));
  renewEntities(db, withFormer(groups, before), change, [...told, ...insertClaims(entityIds)]);
}

/** Names with the entities that they belong to, found by either; without those that are hidden or new. */
function placesOf(db: Database, column: "key" | "entity_id", values: Iterable<string>): ReadonlyMap<string, string> {
  const sql = `SELECT key, entity_id FROM names WHERE ${column} IN (SELECT value FROM json_each(?)) AND entity_id IS NOT NULL`;
  return new Map(db.all(sql, jsonList(values)).map((row) => [String(row.key), String(row.entity_id)]));
}

/** Hidden names are of no entity by which those that were hidden with them could be found when one of them is forgotten. */
function hiddenAmong(keys: ReadonlySet<string>, placed: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !placed.has(key)));
}

function placed(names: Iterable<StoredName>): (readonly [string, string])[] {
  return [...names].flatMap(({ entityId, key }) => (entityId === null ? [] : [[key, entityId] as const]));
}

/** Those that are not hidden. */
function withFormer(groups: readonly NameGroup[], before: ReadonlyMap<string, string>): ShownGroup[] {
  const same = sameEntities(before, groups);
  return groups.flatMap(({ entityId, ...group }) =>
    entityId === null ? [] : [{ ...group, entityId, isSame: same.has(entityId) }],
  );
}

/** Returns the keys whose entity is another one now. */
function assignEntities(
  db: Database,
  groups: readonly NameGroup[],
  names: ReadonlyMap<string, StoredName>,
): readonly string[] {
  return groups.flatMap(({ entityId, keys }) => {
    const moved = keys.filter((key) => names.get(key)?.entityId !== entityId);
    for (const key of moved) db.run("UPDATE names SET entity_id = ? WHERE key = ?", entityId, key);
    return moved;
  });
}

/**
 * Gives the claims on moved keys the id of the fact that they state now. Returns their subjects. CROSS JOIN holds SQLite to
 * looking each claim up: by itself it would read through all there are.
 */
function renewFacts(db: Database, moved: readonly string[]): string[] {
  const rows = db.all(
    `WITH wanted AS MATERIALIZED (
       SELECT chunk_id, ordinal FROM claims WHERE subject_key IN (SELECT value FROM json_each(?1))
       UNION SELECT chunk_id, ordinal FROM claims WHERE object_key IN (SELECT value FROM json_each(?1)))
     SELECT chunk_id, ordinal, claims.predicate, claims.value, claims.fact_id, object_key,
       subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM wanted CROSS JOIN claims USING (chunk_id, ordinal) CROSS JOIN names subject ON subject.key = subject_key
     LEFT JOIN names object ON object.key = object_key`,
    jsonList(moved),
  );
  for (const { chunk_id, fact_id, object_id, object_key, ordinal, subject_id, ...row } of rows) {
    const ends = { subjectId: textOf(subject_id), objectId: textOf(object_id) };
    const id = statedFact(ends, object_key !== null, predicateSchema.parse(row.predicate), parseValue(row.value));
    if (id === fact_id) continue;
    const sql = "UPDATE claims SET fact_id = ? WHERE chunk_id = ? AND ordinal = ?";
    db.run(sql, id, textOf(chunk_id), Number(ordinal));
  }
  return rows.flatMap((row) => textOf(row.subject_id) ?? []);
}

function textOf(value: Row[string] | undefined): string | null {
  return value == null ? null : String(value);
}

function parseValue(value: unknown) {
  return value === null ? null : valueSchema.parse(JSON.parse(String(value)));
}
