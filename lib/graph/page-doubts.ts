// One page of doubtful pairs, with their entities: the same in every store.
import type { DoubtPage, DoubtQuery } from "#lib/domain/api/review.ts";
import type { Entity } from "#lib/domain/entity.ts";
import type { DoubtfulEntities } from "#lib/resolve/list-doubts.ts";

/** `readEntities` gives those of these ids that are there, in any order. */
export async function pageDoubts(
  found: readonly DoubtfulEntities[],
  { cursor, limit }: Pick<DoubtQuery, "cursor" | "limit">,
  readEntities: (ids: readonly string[]) => readonly Entity[] | Promise<readonly Entity[]>,
): Promise<DoubtPage> {
  const offset = Number(cursor ?? 0) || 0;
  const shown = found.slice(offset, offset + limit);
  const ids = new Set(shown.flatMap(({ a, b }) => [a.entityId, b.entityId]));
  const entities = new Map((await readEntities([...ids])).map((entity) => [entity.id, entity]));
  const pairs = shown.flatMap(({ a, b, isForPeople, kind, score }) => {
    const [one, two] = [entities.get(a.entityId), entities.get(b.entityId)];
    return one && two ? [{ a: one, b: two, reason: { kind, a: a.name, b: b.name }, score, isForPeople }] : [];
  });
  const end = offset + shown.length;
  return { pairs, total: found.length, nextCursor: end < found.length ? String(end) : null };
}
