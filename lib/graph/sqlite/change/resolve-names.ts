// After the ledger changed: resolves again every name that the change can reach, and renews the entities made of them.
import { sameEntities } from "#lib/graph/same-entities.ts";
import type { NameGroup, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { addFigures, forgetFigures, forgetFiguresOfNames } from "../ledger/document-figures.ts";
import type { LedgerChange } from "../ledger/ledger-change.ts";
import type { StoredName } from "../ledger/read-component.ts";
import { countMentions } from "../ledger/write-ledger.ts";
import { type EntityIds, type InsertedClaims, NO_CLAIMS } from "./insert-claims.ts";
import { regroupNames } from "./regroup-names.ts";
import { renewEntities, type ShownGroup } from "./renew-entities.ts";
import { type Moves, restateClaims } from "./restate-claims.ts";

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
  const mentioned = countMentions(db, change.documentId, change.mentions);
  const { before, groups, names } = regroupNames(db, resolver, change);
  const moves = movesOf(groups, names);
  const gone = new Set(before.values()).difference(new Set(groups.map(({ entityId }) => entityId)));
  if (gone.size > 0) db.run("DELETE FROM entities WHERE id IN (SELECT value FROM json_each(?))", jsonList(gone));
  const restated = restateClaims(db, moves, change.links);
  const entityIds = new Map(groups.flatMap(({ entityId, keys }) => keys.map((key) => [key, entityId] as const)));
  const inserted = insertClaims(entityIds);
  const news = { restated: restated.subjects, inserted };
  const entities = renewEntities(db, withFormer(groups, before), { ...change, mentioned }, news);
  change.links.write();
  addFigures(db, change.documentId, { entities, facts: inserted.newFacts });
  const replaced = [...moves.keys()].filter((key) => !isNew(names.get(key)));
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

/** A name that was not looked for means what it meant. */
function movesOf(groups: readonly NameGroup[], names: ReadonlyMap<string, StoredName>): Moves {
  const meant = groups.flatMap(({ entityId, keys }) => keys.map((key) => [key, entityId] as const));
  return new Map(meant.filter(([key, entityId]) => names.has(key) && names.get(key)?.entityId !== entityId));
}
