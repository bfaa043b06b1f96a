// After the ledger changed: resolves again every name that the change can reach, and renews what is made of them.
import { sameEntities } from "#lib/graph/same-entities.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { readCurations } from "./curations.ts";
import { dropEntities, putEntities } from "./entities.ts";
import type { ErasedStatements } from "./erase-statements.ts";
import { readClaimsOf } from "./facts.ts";
import { forgetIdleJudgements } from "./forget-idle-judgements.ts";
import { nameId } from "./ledger-ids.ts";
import type { LedgerRows } from "./ledger-rows.ts";
import { NOTHING_SEEN, type Sight } from "./look-around.ts";
import { moveMentions, moveNames, putMentions } from "./mentions.ts";
import { linksOf, readLinks, type StoredName } from "./names.ts";
import { placeClaims } from "./place-claims.ts";
import { readComponent } from "./read-component.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { type Renewed, readFigures, writeFigures } from "./renew-figures.ts";
import {
  type DocumentChange,
  documentChanges,
  entitiesOf,
  type RenewedNames,
  renewNames,
  writeNames,
} from "./renew-names.ts";
import type { Writing } from "./writing.ts";

/** Afterwards the graph is what the ledger as a whole says. All is read first, then all is written in one journey; doubts come last, where all names are filed. */
export async function resolveNames(
  writing: Writing,
  erased: ErasedStatements,
  rows: LedgerRows,
  sight: Sight = NOTHING_SEEN,
): Promise<void> {
  const { run } = writing;
  const renewed = await renewNames(writing, erased, rows, sight);
  await forgetIdleJudgements(run, renewed, erased.nameIds);
  const { groups, names } = await regroup(writing, renewed, rows, sight);
  const entityIds = entityIdsOf(names, groups);
  const moved = names.filter(({ entityId, id }) => (entityIds.get(id) ?? null) !== entityId);
  const movedIds = moved.map(({ id }) => id);
  const newIds = new Set(renewed.present.flatMap(({ id, ownId }) => (ownId === null ? [] : [id])));
  const old = await readClaimsOf(run, movedIds);
  const shown = groups.flatMap(({ entityId, ...group }) => (entityId === null ? [] : [{ ...group, entityId }]));
  const present = new Set(shown.map(({ entityId }) => entityId));
  const former = new Map([...renewed.former, ...entitiesOf(names)]);
  const gone = new Set(former.values()).difference(present);
  const changes = documentChanges(erased, rows);
  const placed = placeClaims({ old, erased, rows, entityIds });
  const moves = moved.map(({ id }) => ({ id, entityId: entityIds.get(id) ?? null }));
  const written = Promise.all([
    writeNames(run, renewed, rows, changes),
    putEntities(writing, shown),
    moveNames(run, moves),
    moveMentions(
      run,
      movedIds.filter((id) => !newIds.has(id)),
    ),
    putMentions(run, rows.mentions, entityIds),
    placed.write(writing),
    dropEntities(writing, [...gone]),
  ]);
  const touched = { former, groups: shown, subjects: placed.subjects, changes };
  const [figures] = await Promise.all([readFigures(run, renewedEntities(touched), changes[0]?.documentId), written]);
  await writeFigures(run, figures);
  await renewDoubts(run, writing.resolver, names);
}

async function regroup({ resolver, run }: Writing, renewed: RenewedNames, rows: LedgerRows, sight: Sight) {
  const present = new Map(renewed.seeds.map((name) => [name.id, name]));
  const renew = (name: StoredName) => (renewed.gone.has(name.id) ? null : (present.get(name.id) ?? name));
  const names = await readComponent(run, resolver, renewed.seeds, { sight, renew });
  const ids = names.map(({ id }) => id);
  const [links, curations] = await Promise.all([readLinks(run, ids), readCurations(run, ids)]);
  return { names, groups: resolver.resolve(names, [...links, ...linksOf(rows)], curations) };
}

/** By name; null where it is hidden. */
function entityIdsOf(names: readonly StoredName[], groups: readonly NameGroup[]): ReadonlyMap<string, string | null> {
  const byKey = new Map(groups.flatMap(({ entityId, keys }) => keys.map((key) => [key, entityId])));
  return new Map(names.map(({ id, key }) => [id, byKey.get(key) ?? null]));
}

/** The groups' entities, and others of which facts came or went. */
function renewedEntities({
  changes,
  former,
  groups,
  subjects,
}: {
  readonly changes: readonly DocumentChange[];
  readonly former: ReadonlyMap<string, string>;
  readonly groups: readonly (NameGroup & { readonly entityId: string })[];
  readonly subjects: ReadonlySet<string>;
}): readonly Renewed[] {
  const same = sameEntities(former, groups);
  const byName = new Map(changes.map(({ by, nameId: id }) => [id, by]));
  const renewed = groups.map(({ entityId, keys }) => {
    const by = keys.reduce((sum, key) => sum + (byName.get(nameId(key)) ?? 0), 0);
    return { id: entityId, isSame: same.has(entityId), by };
  });
  const shown = new Set(renewed.map(({ id }) => id));
  return [...renewed, ...[...subjects.difference(shown)].map((id) => ({ id, isSame: true, by: 0 }))];
}
