// After statements came or went: the names of the ledger as they are used now.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "../connection/bolt.ts";
import type { ErasedStatements } from "../ledger/erase-statements.ts";
import type { BroughtName, ClaimRow, LedgerRows } from "../ledger/ledger-rows.ts";
import {
  countDocuments,
  dropNames,
  type NewSpellings,
  putAliases,
  putNames,
  readNames,
  type StoredName,
} from "../ledger/names.ts";
import type { Sight } from "./look-around.ts";
import { readComponent } from "./read-component.ts";

export interface RenewedNames {
  /** Names that the change can reach at once: those touched that are left, and all others of their entities. */
  readonly seeds: readonly StoredName[];
  /** By key, the entities that these names, and those that are gone, belonged to. */
  readonly former: ReadonlyMap<string, string>;
  readonly present: readonly NewSpellings[];
  /** Those of the present that are not in the ledger yet. */
  readonly added: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  /** Names that met one that is gone, or is written otherwise now: among themselves they may mean something else. */
  readonly mates: ReadonlySet<string>;
}

/** Writes nothing yet. */
export async function renewNames(
  { resolver, run }: { readonly resolver: Resolver; readonly run: Run },
  erased: ErasedStatements,
  rows: LedgerRows,
  sight: Sight,
): Promise<RenewedNames> {
  const changes = countSpellings(erased, rows);
  const touched = new Set([...changes.keys(), ...erased.nameIds, ...rows.claims.flatMap(endsOf)]);
  const others = await readNames(run, [...touched.difference(sight.askedIds)]);
  const stored = new Map([...sight.stored, ...others.map((name) => [name.id, name] as const)]);
  const renewed = [...changes].map(([id, by]) =>
    applyChange(resolver, { id, by, stored: stored.get(id), brought: rows.names.get(id) }),
  );
  const mates = await readComponent(run, resolver, formerViews(resolver, stored, renewed));
  const present = renewed.filter(({ spellings }) => spellings.length > 0);
  const added = new Set(present.flatMap(({ id, ownId }) => (ownId === null ? [] : [id])));
  const gone = new Set(renewed.filter(({ spellings }) => spellings.length === 0).map(({ id }) => id));
  const reached = [...mates.map((name) => [name.id, name] as const), ...stored];
  const seeds = new Map(reached.filter(([id]) => !gone.has(id)));
  for (const { id, key, type, spellings } of present) {
    const { entityId = null, isCurated = null, judged = null } = stored.get(id) ?? {};
    seeds.set(id, { id, key, type, spellings, entityId, judged, isCurated });
  }
  const mateIds = new Set(mates.map(({ id }) => id));
  return { seeds: [...seeds.values()], former: entitiesOf(stored.values()), present, added, gone, mates: mateIds };
}

/**
 * Names that are gone, or that are written otherwise now, as they were: what met them then may be something else without
 * them. So are hidden ones: of no entity by which those that were hidden with them could be found.
 */
function formerViews(
  resolver: Resolver,
  stored: ReadonlyMap<string, StoredName>,
  renewed: readonly NewSpellings[],
): readonly StoredName[] {
  const present = new Map(renewed.map((name) => [name.id, name]));
  return [...stored.values()].filter((name) => {
    const now = present.get(name.id) ?? name;
    const isGone = now.spellings.length === 0;
    return name.entityId === null || isGone || (name.judged !== null && resolver.spellingOf(now) !== name.judged);
  });
}

/** By key; without those that are hidden or not resolved yet. */
export function entitiesOf(names: Iterable<StoredName>): ReadonlyMap<string, string> {
  return new Map([...names].flatMap(({ entityId, key }) => (entityId === null ? [] : [[key, entityId] as const])));
}

export async function writeNames(
  run: Run,
  { gone, present }: RenewedNames,
  rows: LedgerRows,
  documentChanges: readonly DocumentChange[],
): Promise<void> {
  await Promise.all([
    putNames(run, present),
    putAliases(run, rows.aliases),
    countDocuments(run, documentChanges),
    dropNames(run, [...gone]),
  ]);
}

/** By name, how much more or less often each of its spellings is used. */
function countSpellings(erased: ErasedStatements, rows: LedgerRows): Map<string, Map<string, number>> {
  const changes = new Map<string, Map<string, number>>();
  const add = (id: string, written: string, by: number) => {
    const name = written.toWellFormed();
    const spellings = changes.get(id) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + by);
    changes.set(id, spellings);
  };
  for (const { nameId, name } of erased.mentions) add(nameId, name, -1);
  for (const { nameId, name } of rows.mentions) add(nameId, name, 1);
  for (const { aliasId, alias } of rows.aliases) add(aliasId, alias, 1);
  // An alias that folds to the name itself brings no spelling, but the name is there.
  return changes;
}

interface Change {
  readonly id: string;
  readonly by: ReadonlyMap<string, number>;
  readonly stored: StoredName | undefined;
  readonly brought: BroughtName | undefined;
}

/** Each spelling of a name is filed: capitals tell an acronym, articles give other initials. */
function applyChange(resolver: Resolver, { brought, by, id, stored }: Change): NewSpellings {
  const counts = new Map(stored?.spellings.map(({ count, name }) => [name, count]));
  for (const [name, change] of by) counts.set(name, (counts.get(name) ?? 0) + change);
  const spellings = [...counts]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const known = stored ?? brought;
  if (!known) throw new RangeError(`The name ${id} is not in the ledger.`);
  const { key, type } = known;
  const former = new Set(stored?.spellings.map(({ name }) => name));
  const added = spellings.filter(({ name }) => !former.has(name));
  const blocks = added.flatMap(({ name }) => resolver.blocksOf(name, type));
  const judged = resolver.spellingOf({ key, type, spellings });
  return { id, key, type, ownId: stored ? null : (brought?.ownId ?? null), judged, spellings, blocks };
}

function endsOf({ objectId, subjectId }: ClaimRow): readonly string[] {
  return objectId === null ? [subjectId] : [subjectId, objectId];
}

export interface DocumentChange {
  readonly nameId: string;
  readonly documentId: string;
  /** So many mentions more, or fewer. */
  readonly by: number;
}

/** All of one document. */
export function documentChanges(erased: ErasedStatements, rows: LedgerRows): readonly DocumentChange[] {
  const changes = new Map<string, DocumentChange>();
  const add = (nameId: string, documentId: string, by: number) => {
    const id = JSON.stringify([nameId, documentId]);
    const former = changes.get(id)?.by ?? 0;
    changes.set(id, { nameId, documentId, by: former + by });
  };
  for (const { nameId, documentId } of erased.mentions) if (documentId !== null) add(nameId, documentId, -1);
  for (const { nameId, documentId } of rows.mentions) add(nameId, documentId, 1);
  return [...changes.values()].filter(({ by }) => by !== 0);
}
