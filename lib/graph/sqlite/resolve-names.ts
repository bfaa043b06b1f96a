// After the ledger changed: resolves again every name that the change can reach, and renews the entities made of them.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { sameEntities } from "#lib/graph/same-entities.ts";
import type { NameGroup, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import { addFigures, forgetFigures, forgetFiguresOfNames } from "./document-figures.ts";
import { type EntityIds, type InsertedClaims, NO_CLAIMS } from "./insert-claims.ts";
import type { LedgerChange } from "./ledger-change.ts";
import type { StoredName } from "./read-component.ts";
import { regroupNames } from "./regroup-names.ts";
import { renewEntities, type ShownGroup } from "./renew-entities.ts";
import { statedFact } from "./stated-fact.ts";

/**
 * `insertClaims` puts in the claims that came, once the names mean what they mean now. Afterwards the graph is what the
 * ledger as a whole says.
 */
export function resolveNames(
  db: Database,
  resolver: Resolver,
  change: LedgerChange,
  insertClaims: (entityIds: EntityIds) => InsertedClaims = () => NO_CLAIMS,
): void {
  const { before, groups, names } = regroupNames(db, resolver, change);
  const moved = assignEntities(db, groups, names);
  const gone = new Set(before.values()).difference(new Set(groups.map(({ entityId }) => entityId)));
  db.run("DELETE FROM entities WHERE id IN (SELECT value FROM json_each(?))", jsonList(gone));
  const restated = renewFacts(db, moved);
  const entityIds = new Map(groups.flatMap(({ entityId, keys }) => keys.map((key) => [key, entityId] as const)));
  const inserted = insertClaims(entityIds);
  const entities = renewEntities(db, withFormer(groups, before), change, { restated: restated.subjects, inserted });
  addFigures(db, change.documentId, { entities, facts: inserted.newFacts });
  const replaced = moved.filter((key) => !isNew(names.get(key)));
  forgetFiguresOfNames(db, replaced);
  const isCounted = replaced.length === 0 && gone.size === 0 && change.erased.size === 0;
  forgetFigures(db, isCounted ? restated.documents : [...restated.documents, change.documentId]);
}

/** Not one that was hidden, or whose neighbours were not looked for yet. */
function isNew(name: StoredName | undefined): boolean {
  return name?.entityId === null && name.judged === null;
}

/** Those that are not hidden. */
function withFormer(groups: readonly NameGroup[], before: ReadonlyMap<string, string>): ShownGroup[] {
  const same = sameEntities(before, groups);
  return groups.flatMap(({ entityId, ...group }) =>
    entityId === null ? [] : [{ ...group, entityId, isSame: same.has(entityId) }],
  );
}

/** Returns the keys whose entity is another one now. A name that was not looked for means what it meant. */
function assignEntities(
  db: Database,
  groups: readonly NameGroup[],
  names: ReadonlyMap<string, StoredName>,
): readonly string[] {
  return groups.flatMap(({ entityId, keys }) => {
    const moved = keys.filter((key) => names.has(key) && names.get(key)?.entityId !== entityId);
    for (const key of moved) db.run("UPDATE names SET entity_id = ? WHERE key = ?", entityId, key);
    return moved;
  });
}

/**
 * Gives the claims on moved keys the id of the fact that they state now. Returns their subjects, and the documents of those
 * that state another one than before. CROSS JOIN holds SQLite to looking each claim up: by itself it would read through all
 * there are.
 */
function renewFacts(db: Database, moved: readonly string[]) {
  if (moved.length === 0) return { subjects: [], documents: [] };
  const rows = db.all(
    `WITH wanted AS MATERIALIZED (
       SELECT chunk_id, ordinal FROM claims WHERE subject_key IN (SELECT value FROM json_each(?1))
       UNION SELECT chunk_id, ordinal FROM claims WHERE object_key IN (SELECT value FROM json_each(?1)))
     SELECT chunk_id, ordinal, document_id, claims.predicate, claims.value, claims.fact_id, object_key,
       subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM wanted CROSS JOIN claims USING (chunk_id, ordinal) CROSS JOIN names subject ON subject.key = subject_key
     LEFT JOIN names object ON object.key = object_key`,
    jsonList(moved),
  );
  const restated = rows.flatMap(({ chunk_id, document_id, fact_id, object_id, object_key, ordinal, ...row }) => {
    const ends = { subjectId: textOf(row.subject_id), objectId: textOf(object_id) };
    const id = statedFact(ends, object_key !== null, predicateSchema.parse(row.predicate), parseValue(row.value));
    if (id === fact_id) return [];
    const sql = "UPDATE claims SET fact_id = ? WHERE chunk_id = ? AND ordinal = ?";
    db.run(sql, id, textOf(chunk_id), Number(ordinal));
    return [String(document_id)];
  });
  return { subjects: rows.flatMap((row) => textOf(row.subject_id) ?? []), documents: restated };
}

function textOf(value: Row[string] | undefined): string | null {
  return value == null ? null : String(value);
}

function parseValue(value: unknown) {
  return value === null ? null : valueSchema.parse(JSON.parse(String(value)));
}
