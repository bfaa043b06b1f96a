// Which names mean one thing, after the ledger changed: of all names that the change can reach.
import type { NameGroup, Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { FiledNames } from "../ledger/filed-names.ts";
import type { LedgerChange } from "../ledger/ledger-change.ts";
import { readComponent, readLinks, readNames, type StoredName } from "../ledger/read-component.ts";
import { curatedAmong, curationsOf, forgetIdleJudgements } from "../ledger/read-curations.ts";
import { forgetUnusedNames } from "../ledger/write-ledger.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { settledEntities } from "./settled-entities.ts";

export interface Regrouped {
  /** Names that were looked for, as they were placed before. */
  readonly names: ReadonlyMap<string, StoredName>;
  readonly groups: readonly NameGroup[];
  /** By key, the entities to which all of these names, and those that are gone, belonged. */
  readonly before: ReadonlyMap<string, string>;
}

export function regroupNames(db: Database, resolver: Resolver, change: LedgerChange): Regrouped {
  const touched = readNames(db, change.mentions.keys());
  const members = membersOf(db, touched);
  const known = new Set(touched.map(({ key }) => key));
  const others = readNames(db, new Set(members.keys()).difference(known));
  const mates = readComponent(db, resolver, formerViews(resolver, touched, change.erased));
  forgetUnusedNames(db, change.erased, change.documentId);
  const all = new Set([...change.mentions.keys(), ...members.keys()]);
  const read = [...touched, ...others];
  const settled = settledEntities(resolver, read, change, decidedAmong(db, all));
  const moving = [...all].filter((key) => !settled.has(members.get(key) ?? ""));
  const filed = new FiledNames(db);
  const seeds = readAgain(db, new Set([...moving, ...mates.keys()]), read, change);
  const names = readComponent(db, resolver, seeds, filed);
  for (const { entityId } of names.values()) if (entityId !== null) settled.delete(entityId);
  renewDoubts(db, resolver, names, filed);
  const placed = [...names.values()].flatMap(({ entityId, key }) =>
    entityId === null ? [] : [[key, entityId] as const],
  );
  return { names, groups: groupAll(db, resolver, names, settled), before: new Map([...placed, ...members]) };
}

/** Those of the names about which something is decided still. */
function decidedAmong(db: Database, keys: ReadonlySet<string>): ReadonlySet<string> {
  const decided = curatedAmong(db, keys);
  if (decided.size === 0) return decided;
  forgetIdleJudgements(db, decided);
  return curatedAmong(db, decided);
}

/** What nothing was taken from is as it was read. */
function readAgain(
  db: Database,
  keys: ReadonlySet<string>,
  read: readonly StoredName[],
  { erased }: LedgerChange,
): readonly StoredName[] {
  const same = read.filter(({ key }) => keys.has(key) && !erased.has(key));
  return [...same, ...readNames(db, keys.difference(new Set(same.map(({ key }) => key))))];
}

function groupAll(
  db: Database,
  resolver: Resolver,
  names: ReadonlyMap<string, StoredName>,
  settled: ReadonlyMap<string, readonly StoredName[]>,
): readonly NameGroup[] {
  const linkable = [...settled.values()].filter((own) => own.length > 1).flat();
  const links = readLinks(db, [...names.keys(), ...linkable.map(({ key }) => key)]);
  return [
    ...resolver.resolve([...names.values()], links, curationsOf(db, names.keys())),
    // Each by itself: what was found not to be one with it is not there to speak.
    ...[...settled.values()].flatMap((own) => resolver.resolve(own, links, [])),
  ];
}

/** All names of the entities to which these belong, with the entity of each. */
function membersOf(db: Database, names: readonly StoredName[]): ReadonlyMap<string, string> {
  const sql = "SELECT key, entity_id FROM names WHERE entity_id IN (SELECT value FROM json_each(?))";
  const entityIds = new Set(names.flatMap(({ entityId }) => entityId ?? []));
  return new Map(db.all(sql, jsonList(entityIds)).map((row) => [String(row.key), String(row.entity_id)]));
}

/**
 * Names that are gone, or that are written otherwise now, as they were judged before: what met them then may be something
 * else without them. So are hidden ones: of no entity by which those that were hidden with them could be found.
 */
function formerViews(resolver: Resolver, names: readonly StoredName[], erased: ReadonlySet<string>): StoredName[] {
  return names
    .filter((name) => {
      const isGone = name.spellings.every(({ count }) => count === 0);
      const isHidden = name.entityId === null && erased.has(name.key);
      return isGone || isHidden || (name.judged !== null && resolver.spellingOf(name) !== name.judged);
    })
    .map((name) => (name.judged === null ? name : { ...name, spellings: [{ name: name.judged, count: 1 }] }));
}
