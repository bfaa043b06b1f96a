// All names that can be reached from some over certain matches, links that documents state, and decisions.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "../connection/bolt.ts";
import { readNearNames, type StoredName } from "../ledger/names.ts";

/**
 * One question a round, however many names it is about. `renew` tells what a stored name is after the change that is under
 * way: null where it is gone.
 */
export async function readComponent(
  run: Run,
  resolver: Resolver,
  seeds: readonly StoredName[],
  renew: (name: StoredName) => StoredName | null = (name) => name,
): Promise<readonly StoredName[]> {
  const component = new Map(seeds.map((name) => [name.id, name]));
  let frontier = seeds;
  while (frontier.length > 0) {
    const near = await readNearNames(
      run,
      frontier.map(({ id }) => id),
      probesOf(resolver, frontier),
    );
    const asking = frontier;
    const reached = near.flatMap(({ isLinked, name }) => {
      const renewed = component.has(name.id) ? null : renew(name);
      const isOne = renewed && (isLinked || asking.some((known) => resolver.matches(known, renewed)));
      return isOne ? [renewed] : [];
    });
    frontier = [...new Map(reached.map((name) => [name.id, name])).values()];
    for (const name of frontier) component.set(name.id, name);
  }
  return [...component.values()];
}

function probesOf(resolver: Resolver, names: readonly StoredName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ spellings, type }) => spellings.flatMap(({ name }) => resolver.probesOf(name, type))),
  );
}
