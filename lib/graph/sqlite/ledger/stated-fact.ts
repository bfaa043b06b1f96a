// Which fact a claim states, by what its ends mean now.
import type { Predicate } from "#lib/domain/ontology.ts";
import type { Value } from "#lib/domain/value.ts";
import { factId } from "#lib/graph/fact-id.ts";

export interface Ends {
  readonly subjectId: string | null | undefined;
  readonly objectId: string | null | undefined;
}

/** Null where it says nothing: while one of its ends is hidden, or where both have become one thing. */
export function statedFact(
  { objectId, subjectId }: Ends,
  hasObject: boolean,
  predicate: Predicate,
  value: Value | null,
): string | null {
  if (!subjectId || subjectId === objectId) return null;
  if (!hasObject) return factId(subjectId, predicate, { value });
  return objectId ? factId(subjectId, predicate, { entityId: objectId }) : null;
}
