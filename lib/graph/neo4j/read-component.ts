// All names that can be reached from some over certain matches, links that documents state, and decisions.
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Run } from "./bolt.ts";
import { readNearNames, type StoredName } from "./names.ts";

/** One question a round, however many names it is about; names that match nothing need one. */
export async function readComponent(
  run: Run,
  resolver: Resolver,
  seeds: readonly StoredName[],
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
    frontier = near
      .filter(({ name }) => !component.has(name.id))
      .filter(({ isLinked, name }) => isLinked || asking.some((known) => resolver.matches(known, name)))
      .map(({ name }) => name);
    for (const name of frontier) component.set(name.id, name);
  }
  return [...component.values()];
}

function probesOf(resolver: Resolver, names: readonly StoredName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ spellings, type }) => spellings.flatMap(({ name }) => resolver.probesOf(name, type))),
  );
}
