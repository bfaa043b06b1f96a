// After the ledger changed: resolves again every name that the change can reach, and renews what is made of them.
import { sameEntities } from "#lib/graph/same-entities.ts";
import type { NameGroup } from "#lib/resolve/resolver.ts";
import { type DocumentFigures, forgetFigures } from "../ledger/count-document.ts";
import { dropEntities, putEntities } from "../ledger/entities.ts";
import type { ErasedStatements } from "../ledger/erase-statements.ts";
import { readClaimsOf } from "../ledger/facts.ts";
import { nameId } from "../ledger/ledger-ids.ts";
import type { LedgerRows } from "../ledger/ledger-rows.ts";
import { writeLinks } from "../ledger/links.ts";
import { moveMentions, moveNames, putMentions } from "../ledger/mentions.ts";
import type { StoredName } from "../ledger/names.ts";
import type { Writing } from "../ledger/writing.ts";
import { forgetIdleJudgements } from "./forget-idle-judgements.ts";
import { NOTHING_SEEN, type Sight } from "./look-around.ts";
import { type PlacedClaims, placeClaims } from "./place-claims.ts";
import { regroupNames } from "./regroup-names.ts";
import { renewDoubts } from "./renew-doubts.ts";
import { type Renewed, readFigures, writeFigures } from "./renew-figures.ts";
import { type DocumentChange, documentChanges, entitiesOf, renewNames, writeNames } from "./renew-names.ts";

/**
 * Afterwards the graph is what the ledger as a whole says. All is read first, then all is written in one journey; doubts come
 * last, where all names are filed. Resolves to what came to the figures of the document of the change; of documents of which
 * more than that changed they are forgotten.
 */
export async function resolveNames(
  writing: Writing,
  erased: ErasedStatements,
  rows: LedgerRows,
  sight: Sight = NOTHING_SEEN,
): Promise<DocumentFigures> {
  const { run } = writing;
  const renewed = await renewNames(writing, erased, rows, sight);
  await forgetIdleJudgements(run, renewed, erased.nameIds);
  const [{ groups, names }, claimsOfAdded] = await Promise.all([
    regroupNames(writing, renewed, erased, rows),
    readClaimsOf(run, [...renewed.added]),
  ]);
  const entityIds = entityIdsOf(names, groups);
  const moved = names.filter(({ entityId, id }) => (entityIds.get(id) ?? null) !== entityId);
  const movedIds = moved.map(({ id }) => id);
  const movedBefore = movedIds.filter((id) => !renewed.added.has(id));
  // A claim may be about a name of either kind.
  const old = movedBefore.length > 0 ? await readClaimsOf(run, movedIds) : claimsOfAdded;
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
    moveMentions(run, movedBefore),
    putMentions(run, rows.mentions, entityIds),
  ]);
  const stated = placed.write(writing);
  const dropped = dropEntities(writing, [...gone]);
  const renewals = renewedEntities({ former, groups: shown, placed, changes });
  const reading = readFigures(run, renewals, changes[0]?.documentId);
  const [figures, facts] = await Promise.all([reading, stated, written, dropped]);
  await Promise.all([
    writeFigures(run, figures),
    writeLinks(run, facts.come, facts.gone),
    forgetFigures(run, { nameIds: movedBefore, documentIds: [...placed.restated] }),
    renewDoubts(run, writing.resolver, names, renewed.added),
  ]);
  return { entities: figures.added, facts: facts.stated };
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
  placed: { firstPlaces, subjects },
}: {
  readonly changes: readonly DocumentChange[];
  readonly former: ReadonlyMap<string, string>;
  readonly groups: readonly (NameGroup & { readonly entityId: string })[];
  readonly placed: Pick<PlacedClaims, "firstPlaces" | "subjects">;
}): readonly Renewed[] {
  const same = sameEntities(former, groups);
  const byName = new Map(changes.map(({ by, nameId: id }) => [id, by]));
  const fromOf = (id: string, isSame: boolean) => (isSame && !subjects.has(id) ? (firstPlaces.get(id) ?? null) : "");
  const renewed = groups.map(({ entityId, keys }) => {
    const by = keys.reduce((sum, key) => sum + (byName.get(nameId(key)) ?? 0), 0);
    const isSame = same.has(entityId);
    return { id: entityId, isSame, by, from: fromOf(entityId, isSame) };
  });
  const shown = new Set(renewed.map(({ id }) => id));
  const others = new Set([...subjects, ...firstPlaces.keys()]).difference(shown);
  return [...renewed, ...[...others].map((id) => ({ id, isSame: true, by: 0, from: fromOf(id, true) }))];
}
