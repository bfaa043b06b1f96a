// After the ledger changed: resolves again every name that the change can reach, and renews the entities made of them.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { factId } from "#lib/graph/fact-id.ts";
import type { NameGroup, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { readComponent, readLinks } from "./read-component.ts";
import { curationsOf } from "./read-curations.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { renewEntities } from "./renew-entities.ts";
import { forgetUnusedNames } from "./write-ledger.ts";

/**
 * `touched` are the keys of which rows came or went, `chunkId` the chunk whose claims came, if any; afterwards the graph
 * is what the ledger as a whole says.
 */
export function resolveNames(
  db: Database,
  resolver: Resolver,
  touched: ReadonlySet<string>,
  chunkId: string | null = null,
): void {
  const former = entitiesOf(db, touched);
  const mates = readComponent(db, resolver, hiddenAmong(db, touched));
  const seeds = new Set([...touched, ...keysOfEntities(db, former), ...mates.keys()]);
  forgetUnusedNames(db, touched);
  const names = readComponent(db, resolver, seeds);
  renewDoubts(db, resolver, names);
  const links = readLinks(db, names.keys());
  const groups = resolver.resolve([...names.values()], links, curationsOf(db, names.keys()));
  const before = entitiesOf(db, names.keys());
  const moved = assignEntities(db, groups);
  const gone = [...new Set([...former, ...before])].filter((id) => !groups.some((group) => group.entityId === id));
  db.run("DELETE FROM entities WHERE id IN (SELECT value FROM json_each(?))", jsonList(gone));
  renewEntities(db, groups, renewFacts(db, moved, chunkId));
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

/** Gives the claims of the chunk, and those on moved keys, the id of the fact that they state now. Returns their subjects. */
function renewFacts(db: Database, moved: readonly string[], chunkId: string | null): string[] {
  const rows = db.all(
    `SELECT claims.chunk_id, claims.ordinal, claims.predicate, claims.value, claims.fact_id, object_key,
       subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM claims JOIN names subject ON subject.key = subject_key LEFT JOIN names object ON object.key = object_key
     WHERE (chunk_id, ordinal) IN (
       SELECT chunk_id, ordinal FROM claims WHERE subject_key IN (SELECT value FROM json_each(?1))
       UNION SELECT chunk_id, ordinal FROM claims WHERE object_key IN (SELECT value FROM json_each(?1))
       UNION SELECT chunk_id, ordinal FROM claims WHERE chunk_id = ?2)`,
    jsonList(moved),
    chunkId,
  );
  for (const row of rows) {
    const target = row.object_key === null ? { value: parseValue(row.value) } : { entityId: String(row.object_id) };
    const id = isSilent(row) ? null : factId(String(row.subject_id), predicateSchema.parse(row.predicate), target);
    if (id !== row.fact_id) {
      db.run(
        "UPDATE claims SET fact_id = ? WHERE chunk_id = ? AND ordinal = ?",
        id,
        row.chunk_id ?? null,
        row.ordinal ?? null,
      );
    }
  }
  return rows.flatMap((row) => (row.subject_id === null ? [] : [String(row.subject_id)]));
}

/** A statement says nothing while one of its ends is hidden, or where both have become one thing. */
function isSilent({ object_id, object_key, subject_id }: Row): boolean {
  return subject_id === null || (object_key !== null && object_id === null) || subject_id === object_id;
}

function parseValue(value: unknown) {
  return value === null ? null : valueSchema.parse(JSON.parse(String(value)));
}
