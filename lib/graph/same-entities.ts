// Which entities have the very names that they had before a change of the ledger.
import type { NameGroup } from "#lib/resolve/resolver.ts";

/** `before` are the entities to which names belonged: all names, by key, of every entity that the groups may have been. */
export function sameEntities(
  before: ReadonlyMap<string, string>,
  groups: readonly Pick<NameGroup, "entityId" | "keys">[],
): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const entityId of before.values()) sizes.set(entityId, (sizes.get(entityId) ?? 0) + 1);
  return new Set(
    groups.flatMap(({ entityId, keys }) => {
      const isSame = entityId !== null && sizes.get(entityId) === keys.length;
      return isSame && keys.every((key) => before.get(key) === entityId) ? [entityId] : [];
    }),
  );
}
