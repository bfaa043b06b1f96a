// After the ledger changed: resolves again every name that the change can reach, and renews what is made of them.
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { readCurations } from "./curations.ts";
import { dropEntities, putEntities } from "./entities.ts";
import type { ErasedStatements } from "./erase-statements.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import { moveMentions, moveNames, putMentions } from "./mentions.ts";
import { readLinks, type StoredName } from "./names.ts";
import { placeClaims } from "./place-claims.ts";
import { readComponent } from "./read-component.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { renewFigures } from "./renew-figures.ts";
import { renewNames } from "./renew-names.ts";
import type { Writing } from "./writing.ts";

/** Afterwards the graph is what the ledger as a whole says. */
export async function resolveNames(writing: Writing, erased: ErasedStatements, rows: LedgerRows): Promise<void> {
  const { resolver, run } = writing;
  const { former, seeds } = await renewNames(writing, erased, rows);
  const names = await readComponent(run, resolver, seeds);
  await renewDoubts(run, resolver, names);
  const ids = names.map(({ id }) => id);
  const groups = resolver.resolve(names, await readLinks(run, ids), await readCurations(run, ids));
  const shown = groups.flatMap(({ entityId, ...group }) => (entityId === null ? [] : [{ ...group, entityId }]));
  const entityIds = entityIdsOf(names, groups);
  const moved = names.filter(({ entityId, id }) => (entityIds.get(id) ?? null) !== entityId);
  await putEntities(writing, shown);
  await moveNames(
    run,
    moved.map(({ id }) => ({ id, entityId: entityIds.get(id) ?? null })),
  );
  await moveMentions(
    run,
    moved.map(({ id }) => id),
  );
  await putMentions(run, rows.mentions, entityIds);
  const subjects = await placeClaims(writing, { moved: moved.map(({ id }) => id), erased, rows, entityIds });
  const present = new Set(shown.map(({ entityId }) => entityId));
  const before = names.flatMap(({ entityId }) => (entityId === null ? [] : [entityId]));
  const gone = [...new Set([...former, ...before])].filter((id) => !present.has(id));
  await dropEntities(writing, gone);
  await renewFigures(run, [...new Set([...present, ...subjects])]);
}

/** By name; null where it is hidden. */
function entityIdsOf(names: readonly StoredName[], groups: readonly NameGroup[]): ReadonlyMap<string, string | null> {
  const byKey = new Map(groups.flatMap(({ entityId, keys }) => keys.map((key) => [key, entityId])));
  return new Map(names.map(({ id, key }) => [id, byKey.get(key) ?? null]));
}
