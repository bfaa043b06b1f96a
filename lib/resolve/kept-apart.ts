// What people decided to be two things: between the sides of such a decision nothing is joined or doubtful.
import type { Curation } from "#lib/domain/curation.ts";

export interface Sides {
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
}

/** Of what was kept apart in so many words. */
export function sidesKeptApart(curations: readonly Curation[]): readonly Sides[] {
  return curations.flatMap((curation) =>
    curation.kind === "apart" ? [{ ours: new Set(curation.keys), theirs: new Set(curation.fromKeys) }] : [],
  );
}

/** Of what only people may decide. */
export function sidesReopened(curations: readonly Curation[]): readonly Sides[] {
  return curations.flatMap((curation) =>
    curation.kind === "reopen" ? [{ ours: new Set(curation.keys), theirs: new Set(curation.fromKeys) }] : [],
  );
}

/** Of what was split off too. */
export function sidesDecided(curations: readonly Curation[]): readonly Sides[] {
  const split = curations.flatMap((curation) => {
    if (curation.kind !== "split") return [];
    const theirs = new Set(curation.splitKeys);
    return [{ ours: new Set(curation.keys.filter((key) => !theirs.has(key))), theirs }];
  });
  return [...sidesKeptApart(curations), ...split];
}

/** Whether any key of the one stands on one side, and any of the other on the other. */
export function areBetween(a: readonly string[], b: readonly string[], sides: readonly Sides[]): boolean {
  const holds = (keys: readonly string[], side: ReadonlySet<string>) => keys.some((key) => side.has(key));
  return sides.some(({ ours, theirs }) => (holds(a, ours) && holds(b, theirs)) || (holds(a, theirs) && holds(b, ours)));
}
