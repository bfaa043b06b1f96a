// After the ledger changed: resolves again every name that the change can reach, and renews the entities made of them.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import type { NameGroup, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { readComponent, readLinks } from "./read-component.ts";
import { curationsOf, forgetIdleJudgements } from "./read-curations.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { renewEntities } from "./renew-entities.ts";
import { statedFact } from "./stated-fact.ts";
import { forgetUnusedNames } from "./write-ledger.ts";

/**
 * `touched` are the keys of which rows came or went. `insertClaims` puts in the claims that came, once the names mean what
 * they mean now, and tells whom they are about. Afterwards the graph is what the ledger as a whole says.
 */
export function resolveNames(
  db: Database,
  resolver: Resolver,
  touched: ReadonlySet<string>,
  insertClaims: () => readonly string[] = () => [],
): void {
  const former = entitiesOf(db, touched);
  const mates = readComponent(db, resolver, hiddenAmong(db, touched));
  const seeds = new Set([...touched, ...keysOfEntities(db, former), ...mates.keys()]);
  forgetUnusedNames(db, touched);
  forgetIdleJudgements(db, touched);
  const names = readComponent(db, resolver, seeds);
  renewDoubts(db, resolver, names);
  const links = readLinks(db, names.keys());
  const groups = resolver.resolve([...names.values()], links, curationsOf(db, names.keys()));
  const before = entitiesOf(db, names.keys());
  const moved = assignEntities(db, groups);
  const gone = [...new Set([...former, ...before])].filter((id) => !groups.some((group) => group.entityId === id));
  db.run("DELETE FROM entities WHERE id IN (SELECT value FROM json_each(?))", jsonList(gone));
  const changed = renewFacts(db, moved);
  renewEntities(db, groups, [...changed, ...insertClaims()]);
}

function entitiesOf(db: Database, keys: Iterable<string>): string[] {
  const rows = db.all(
    `SELECT DISTINCT entity_id FROM names WHERE key IN (SELECT value FROM json_each(?)) AND entity_id IS NOT NULL`,
    jsonList(keys),
  );
  return rows.map((row) => String(row.entity_id));
}

/** Hidden names are of no entity by which those that were hidden with them could be found. */
function hiddenAmong(db: Database, keys: Iterable<string>): ReadonlySet<string> {
  const sql = "SELECT key FROM names WHERE key IN (SELECT value FROM json_each(?)) AND entity_id IS NULL";
  return new Set(db.all(sql, jsonList(keys)).map((row) => String(row.key)));
}

function keysOfEntities(db: Database, entityIds: readonly string[]): string[] {
  const rows = db.all("SELECT key FROM names WHERE entity_id IN (SELECT value FROM json_each(?))", jsonList(entityIds));
  return rows.map((row) => String(row.key));
}

/** Returns the keys whose entity is another one now. */
function assignEntities(db: Database, groups: readonly NameGroup[]): string[] {
  const pairs = groups.flatMap((group) => group.keys.map((key) => ({ key, entityId: group.entityId })));
  const rows = db.all(
    `UPDATE names SET entity_id = new.entity_id FROM (
       SELECT value ->> 'key' AS key, value ->> 'entityId' AS entity_id FROM json_each(?)
     ) AS new WHERE names.key = new.key AND names.entity_id IS NOT new.entity_id RETURNING names.key`,
    JSON.stringify(pairs),
  );
  return rows.map((row) => String(row.key));
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
