// The doubtful pairs of a graph, as a list for review or for a model: what is left of alike names once everything that
// their entities are is looked at, and everything that was decided.
import type { Curation } from "#lib/domain/curation.ts";
import { compareText } from "./compare-text.ts";
import type { Doubt } from "./doubt-names.ts";
import { areBetween, sidesDecided, sidesReopened } from "./kept-apart.ts";
import type { LedgerName, Resolver } from "./resolver.ts";

/** Two alike names, by their keys. */
export interface DoubtfulNames extends Doubt {
  readonly a: string;
  readonly b: string;
}

/** A name, and the entity that it is of. */
export interface PlacedName extends LedgerName {
  readonly entityId: string;
}

/** Two entities, the one with the smaller id first, and the likest of their names as they are mostly written. */
export interface DoubtfulEntities extends Doubt {
  readonly a: { readonly entityId: string; readonly name: string };
  readonly b: { readonly entityId: string; readonly name: string };
  /** No model may decide. */
  readonly isForPeople: boolean;
}

/**
 * `names` are all names of the entities that `doubts` are about, `curations` what was decided about any of these. Each
 * pair of entities once, likeliest first; never two of which any names are certainly two things, such as two levels.
 */
export function listDoubts(
  resolver: Pick<Resolver, "areApart" | "spellingOf">,
  doubts: readonly DoubtfulNames[],
  names: readonly PlacedName[],
  curations: readonly Curation[],
): readonly DoubtfulEntities[] {
  const byKey = new Map(names.map((name) => [name.key, name]));
  const members = Map.groupBy(names, (name) => name.entityId);
  const sides = sidesDecided(curations);
  const isOpen = (one: PlacedName, two: PlacedName, { kind }: Doubt) => {
    const [ours, theirs] = [members.get(one.entityId) ?? [], members.get(two.entityId) ?? []];
    if (areBetween(keysOf(ours), keysOf(theirs), sides)) return false;
    return kind === "type" || !ours.some((own) => theirs.some((other) => resolver.areApart(own, other)));
  };
  const reopened = sidesReopened(curations);
  const keysIn = (entityId: string) => keysOf(members.get(entityId) ?? []);
  const found = new Map<string, DoubtfulEntities>();
  for (const doubt of doubts.toSorted(compareDoubts)) {
    const [one, two] = [byKey.get(doubt.a), byKey.get(doubt.b)].toSorted(compareEntities);
    if (!one || !two || one.entityId === two.entityId) continue;
    const pair = `${one.entityId} ${two.entityId}`;
    if (found.has(pair) || !isOpen(one, two, doubt)) continue;
    const [a, b] = [one, two].map((name) => ({ entityId: name.entityId, name: resolver.spellingOf(name) }));
    const isForPeople = areBetween(keysIn(one.entityId), keysIn(two.entityId), reopened);
    if (a && b) found.set(pair, { a, b, kind: doubt.kind, score: doubt.score, isForPeople });
  }
  return [...found.values()];
}

function keysOf(names: readonly PlacedName[]): readonly string[] {
  return names.map(({ key }) => key);
}

function compareDoubts(a: DoubtfulNames, b: DoubtfulNames): number {
  return b.score - a.score || compareText(a.a, b.a) || compareText(a.b, b.b);
}

function compareEntities(a: PlacedName | undefined, b: PlacedName | undefined): number {
  return compareText(a?.entityId ?? "", b?.entityId ?? "");
}
