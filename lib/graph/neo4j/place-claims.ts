// Claims stand on the fact that they state now: a fact is made where the first claim comes, and goes with the last.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { factId } from "#lib/graph/fact-id.ts";
import type { Run } from "./bolt.ts";
import type { ErasedStatements } from "./erase-statements.ts";
import { type FactHead, moveEvidence, putEvidence, putFacts, readClaimsOf, tidyFacts } from "./facts.ts";
import { unplacedId } from "./ledger-ids.ts";
import type { ClaimRow, LedgerRows } from "./ledger-rows.ts";
import type { Writing } from "./writing.ts";

interface Change {
  /** Names that mean another entity than before. */
  readonly moved: readonly string[];
  readonly erased: ErasedStatements;
  readonly rows: LedgerRows;
  readonly entityIds: ReadonlyMap<string, string | null>;
}

type Claim = Pick<ClaimRow, "subjectId" | "objectId" | "predicate" | "value" | "chunkId" | "ordinal">;

/** Resolves to the entities of which facts came, changed or went. */
export async function placeClaims(writing: Writing, change: Change): Promise<readonly string[]> {
  const { counts, run } = writing;
  const { entityIds, erased, rows } = change;
  const old = await readMovedClaims(run, change);
  const moves = old
    .map((claim) => ({ claim, head: headOf(claim, claim.subjectEntity, claim.objectEntity) }))
    .filter(({ claim, head }) => head.id !== claim.factId);
  const added = rows.claims.map((claim) => ({ claim, head: headOf(claim, ...endsOf(claim, entityIds)) }));
  const heads = new Map([...moves, ...added].map(({ head }) => [head.id, head]));
  counts.facts += await putFacts(run, [...heads.values()]);
  await moveEvidence(
    run,
    moves.map(({ claim: { chunkId, factId: from, ordinal }, head }) => ({ from, to: head.id, chunkId, ordinal })),
  );
  await putEvidence(
    run,
    added.map(({ claim, head }) => ({ factId: head.id, properties: claim })),
  );
  const touched = [...erased.factIds, ...moves.map(({ claim }) => claim.factId), ...heads.keys()];
  const { dropped, subjects } = await tidyFacts(run, [...new Set(touched)]);
  counts.facts -= dropped;
  return subjects;
}

/** Those that the chunk itself states were taken out, or are not in yet. */
async function readMovedClaims(run: Run, { moved }: Change) {
  return moved.length === 0 ? [] : readClaimsOf(run, moved);
}

function endsOf({ objectId, subjectId }: Claim, entityIds: ReadonlyMap<string, string | null>) {
  return [entityIds.get(subjectId) ?? null, objectId === null ? null : (entityIds.get(objectId) ?? null)] as const;
}

/** The fact that the claim states. It says nothing while one of its ends is hidden, or where both have become one thing. */
function headOf(claim: Claim, subjectId: string | null, objectId: string | null): FactHead {
  const isBroken = subjectId === null || (claim.objectId !== null && objectId === null);
  if (isBroken || subjectId === objectId) return unplaced(claim);
  const predicate = predicateSchema.parse(claim.predicate);
  const value = claim.value === null ? null : valueSchema.parse(JSON.parse(claim.value));
  const id = factId(subjectId, predicate, objectId === null ? { value } : { entityId: objectId });
  const measured = { number: value?.number ?? null, unit: value?.unit ?? null, comparator: value?.comparator ?? null };
  return { id, label: "Fact", predicate, subjectId, objectId, ...measured };
}

function unplaced({ chunkId, ordinal, predicate }: Claim): FactHead {
  const ends = { subjectId: null, objectId: null, number: null, unit: null, comparator: null };
  return { id: unplacedId(chunkId, ordinal), label: "Unplaced", predicate, ...ends };
}
