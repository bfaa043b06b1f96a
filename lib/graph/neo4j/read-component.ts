// All names that can be reached from some over certain matches, links that documents state, and decisions.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "./bolt.ts";
import { NOTHING_SEEN, type Sight } from "./look-around.ts";
import { type NearName, readNearNames, type StoredName } from "./names.ts";

/**
 * One question a round, however many names it is about, and none where `sight` holds the answer. `renew` tells what a
 * stored name is after the change that is under way: null where it is gone.
 */
export async function readComponent(
  run: Run,
  resolver: Resolver,
  seeds: readonly StoredName[],
  {
    sight = NOTHING_SEEN,
    renew = (name) => name,
  }: { sight?: Sight; renew?: (name: StoredName) => StoredName | null } = {},
): Promise<readonly StoredName[]> {
  const component = new Map(seeds.map((name) => [name.id, name]));
  let frontier = seeds;
  let seen = sight;
  while (frontier.length > 0) {
    const near = [...seen.near, ...(await readUnseen(run, resolver, frontier, seen))];
    const asking = frontier;
    const reached = near.flatMap(({ isLinked, name }) => {
      const renewed = component.has(name.id) ? null : renew(name);
      const isOne = renewed && (isLinked || asking.some((known) => resolver.matches(known, renewed)));
      return isOne ? [renewed] : [];
    });
    frontier = [...new Map(reached.map((name) => [name.id, name])).values()];
    for (const name of frontier) component.set(name.id, name);
    seen = NOTHING_SEEN;
  }
  return [...component.values()];
}

async function readUnseen(
  run: Run,
  resolver: Resolver,
  names: readonly StoredName[],
  { nearIds, probes }: Sight,
): Promise<readonly NearName[]> {
  const ids = names.map(({ id }) => id).filter((id) => !nearIds.has(id));
  const wanted = new Set(
    names.flatMap(({ spellings, type }) => spellings.flatMap(({ name }) => resolver.probesOf(name, type))),
  );
  return readNearNames(run, ids, wanted.difference(probes));
}
