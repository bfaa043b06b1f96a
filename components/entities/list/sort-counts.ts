import type { EntityType } from "#lib/domain/ontology.ts";

/** The types that occur, most frequent first. */
export function sortCounts(counts: Readonly<Record<EntityType, number>>): [EntityType, number][] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
