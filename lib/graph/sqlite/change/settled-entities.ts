// Entities of which nothing has changed but how often their names are used: what is one with them was found when their
// names came, and is not looked for again.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { LedgerChange } from "../ledger/ledger-change.ts";
import type { StoredName } from "../ledger/read-component.ts";

/** All names of each, by the entity's id. `names` are all names of the entities that a change touches. */
export function settledEntities(
  resolver: Resolver,
  names: readonly StoredName[],
  { erased, linked }: LedgerChange,
  curated: ReadonlySet<string>,
): Map<string, readonly StoredName[]> {
  const isMoving = (name: StoredName) =>
    name.entityId === null ||
    [erased, linked, curated].some((keys) => keys.has(name.key)) ||
    resolver.spellingOf(name) !== name.judged;
  const entities = Map.groupBy(names, ({ entityId }) => entityId ?? "");
  return new Map([...entities].filter(([, own]) => !own.some(isMoving)));
}
