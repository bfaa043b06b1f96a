// Which names mean one thing, after the ledger changed: of all names that the change can reach.
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { readCurations } from "../ledger/curations.ts";
import type { ErasedStatements } from "../ledger/erase-statements.ts";
import type { LedgerRows } from "../ledger/ledger-rows.ts";
import { linksOf, readLinks, type StoredName } from "../ledger/names.ts";
import type { Writing } from "../ledger/writing.ts";
import { readComponent } from "./read-component.ts";
import type { RenewedNames } from "./renew-names.ts";

export interface Regrouped {
  readonly names: readonly StoredName[];
  readonly groups: readonly NameGroup[];
}

export async function regroupNames(
  { resolver, run }: Writing,
  renewed: RenewedNames,
  erased: ErasedStatements,
  rows: LedgerRows,
): Promise<Regrouped> {
  const present = new Map(renewed.seeds.map((name) => [name.id, name]));
  const renew = (name: StoredName) => (renewed.gone.has(name.id) ? null : (present.get(name.id) ?? name));
  const moving = new Set([...movingIds(erased, rows), ...renewed.gone, ...renewed.mates]);
  const isMoving = (name: StoredName) =>
    name.entityId === null ||
    name.isCurated !== false ||
    moving.has(name.id) ||
    resolver.spellingOf(name) !== name.judged;
  const settled = settledEntities(renewed, isMoving);
  const seeds = renewed.seeds.filter(({ entityId }) => !settled.has(entityId ?? ""));
  const linkable = [...settled.values()].filter((own) => own.length > 1).flat();
  const readSaid = async (asked: readonly StoredName[]) =>
    Promise.all([
      readLinks(run, idsOf([...asked, ...linkable].filter(({ id }) => !renewed.added.has(id)))),
      readCurations(run, idsOf(asked)),
    ]);
  // Mostly nothing else is reached: what is said of these is asked in the same journey.
  const [names, saidOfSeeds] = await Promise.all([readComponent(run, resolver, seeds, renew), readSaid(seeds)]);
  for (const { entityId } of names) if (entityId !== null) settled.delete(entityId);
  const [links, curations] = names.length > seeds.length ? await readSaid(names) : saidOfSeeds;
  const groups = [
    ...resolver.resolve(names, [...links, ...linksOf(rows)], curations),
    // Each by itself: what was found not to be one with it is not there to speak.
    ...[...settled.values()].flatMap((own) => resolver.resolve(own, links, [])),
  ];
  return { names: [...names, ...[...settled.values()].flat()], groups };
}

function idsOf(names: readonly StoredName[]): readonly string[] {
  return names.map(({ id }) => id);
}

/** Names of which statements went, or that a document has come to hold to be one with another. */
function movingIds(erased: ErasedStatements, { aliases }: LedgerRows): readonly string[] {
  const gone = [...erased.mentions.map(({ nameId }) => nameId), ...erased.nameIds];
  return [...gone, ...aliases.flatMap(({ aliasId, nameId }) => [aliasId, nameId])];
}

/**
 * Entities of which nothing has changed but how often their names are used: what is one with them was found when their
 * names came, and is not looked for again. All names of each, by the entity's id.
 */
function settledEntities(
  { former, seeds }: RenewedNames,
  isMoving: (name: StoredName) => boolean,
): Map<string, readonly StoredName[]> {
  const sizes = new Map<string, number>();
  for (const entityId of former.values()) sizes.set(entityId, (sizes.get(entityId) ?? 0) + 1);
  const entities = Map.groupBy(seeds, ({ entityId }) => entityId ?? "");
  return new Map([...entities].filter(([entityId, own]) => own.length === sizes.get(entityId) && !own.some(isMoving)));
}
