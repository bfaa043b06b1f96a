import { ENTITY_TYPES, type EntityType } from "#lib/domain/ontology.ts";

/** The types that occur, most frequent first; ties in the order of the ontology. */
export function sortCounts(counts: Partial<Record<EntityType, number>>): [EntityType, number][] {
  return ENTITY_TYPES.map((type): [EntityType, number] => [type, counts[type] ?? 0])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}
