// What people decided, applied in order to the groups that the resolver found.
import type { Curation } from "#lib/domain/curation.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import type { KeyGroup, NameJoin } from "./group-names.ts";

export interface CuratedGroup extends KeyGroup {
  /** Those of its keys from which its id, name and type are taken: a merge leaves the name of what it merged into. */
  readonly headKeys: readonly string[];
  readonly name: string | null;
  readonly type: EntityType | null;
  readonly isHidden: boolean;
}

/** A decision about names that are not there (any more) changes nothing, and holds again when they come back. */
export function curateGroups(groups: readonly KeyGroup[], curations: readonly Curation[]): readonly CuratedGroup[] {
  const plain = { name: null, type: null, isHidden: false };
  const curated = new Set(groups.map((group): CuratedGroup => ({ ...group, headKeys: group.keys, ...plain })));
  for (const curation of curations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { gone, come } = apply(curation, curated);
    for (const group of gone) curated.delete(group);
    for (const group of come) curated.add(group);
  }
  return [...curated].toSorted((a, b) => ((a.keys[0] ?? "") < (b.keys[0] ?? "") ? -1 : 1));
}

interface Change {
  readonly gone: readonly CuratedGroup[];
  readonly come: readonly CuratedGroup[];
}

const UNCHANGED: Change = { gone: [], come: [] };

function apply(curation: Curation, groups: ReadonlySet<CuratedGroup>): Change {
  const group = findGroup(groups, curation.keys);
  if (!group) return UNCHANGED;
  switch (curation.kind) {
    case "rename":
      return { gone: [group], come: [{ ...group, name: curation.name }] };
    case "retype":
      return { gone: [group], come: [{ ...group, type: curation.type }] };
    case "hide":
      return { gone: [group], come: [{ ...group, isHidden: true }] };
    case "merge":
      return merge(group, findGroup(groups, curation.intoKeys), curation);
    case "apart":
    case "reopen":
      // Has had its effect where the groups were made.
      return UNCHANGED;
    case "split":
      return split(groups, curation.splitKeys);
  }
}

/** The group of the first of these keys that is there. */
function findGroup(groups: ReadonlySet<CuratedGroup>, keys: readonly string[]): CuratedGroup | undefined {
  for (const key of keys) {
    for (const group of groups) if (group.keys.includes(key)) return group;
  }
  return undefined;
}

function merge(group: CuratedGroup, into: CuratedGroup | undefined, { by }: MergeCuration): Change {
  if (!into || into === group) return UNCHANGED;
  const keys = [...group.keys, ...into.keys].toSorted();
  const decided: NameJoin = { a: into.headKeys[0] ?? "", b: group.headKeys[0] ?? "", kind: by ?? "person" };
  const joins = [...into.joins, ...group.joins, decided];
  return { gone: [group, into], come: [{ ...into, keys, joins }] };
}

type MergeCuration = Extract<Curation, { kind: "merge" }>;

/** All of a group's names can't be split off: something stays. */
function split(groups: ReadonlySet<CuratedGroup>, keys: readonly string[]): Change {
  const group = findGroup(groups, keys);
  if (!group) return UNCHANGED;
  const own = group.keys.filter((key) => keys.includes(key));
  const rest = group.keys.filter((key) => !keys.includes(key));
  if (rest.length === 0) return UNCHANGED;
  const heads = group.headKeys.filter((key) => rest.includes(key));
  const joinsAmong = (keys: readonly string[]) =>
    group.joins.filter(({ a, b }) => keys.includes(a) && keys.includes(b));
  const plain = { name: null, type: null, isHidden: false };
  const part: CuratedGroup = { keys: own, headKeys: own, joins: joinsAmong(own), ...plain };
  const headKeys = heads.length > 0 ? heads : rest;
  return { gone: [group], come: [{ ...group, keys: rest, headKeys, joins: joinsAmong(rest) }, part] };
}
