// Claims stand on the fact that they state now: a fact is made where the first claim comes, and goes with the last.
import { predicateSchema } from "#lib/domain/ontology.ts";
import { valueSchema } from "#lib/domain/value.ts";
import { factId } from "#lib/graph/fact-id.ts";
import { summaryPlace } from "#lib/resolve/summarize-entity.ts";
import type { ErasedStatements } from "../ledger/erase-statements.ts";
import {
  dropBareFacts,
  type FactHead,
  moveEvidence,
  type PlacedClaim,
  putEvidence,
  putFacts,
  wordFacts,
} from "../ledger/facts.ts";
import { unplacedId } from "../ledger/ledger-ids.ts";
import type { ClaimRow, LedgerRows } from "../ledger/ledger-rows.ts";
import type { LinkingFact } from "../ledger/links.ts";
import type { Writing } from "../ledger/writing.ts";

interface Change {
  /** Claims of names that mean another entity than before, where they stand now. */
  readonly old: readonly PlacedClaim[];
  readonly erased: ErasedStatements;
  readonly rows: LedgerRows;
  /** By name, what it means after the change. */
  readonly entityIds: ReadonlyMap<string, string | null>;
}

type Claim = Pick<ClaimRow, "subjectId" | "objectId" | "predicate" | "value" | "chunkId" | "ordinal">;

export interface PlacedClaims {
  /** The entities of which facts change or go. */
  readonly subjects: ReadonlySet<string>;
  /** Those of which facts come, with the place of the first in the entity's summary. */
  readonly firstPlaces: ReadonlyMap<string, string>;
  /** Documents that state other facts than before, without saying anything else. */
  readonly restated: ReadonlySet<string>;
  readonly write: (writing: Writing) => Promise<WrittenClaims>;
}

interface WrittenClaims {
  /** Facts that the document of the claims did not state before. */
  readonly stated: number;
  readonly come: readonly LinkingFact[];
  readonly gone: readonly LinkingFact[];
}

export function placeClaims({ entityIds, erased, old, rows }: Change): PlacedClaims {
  const moves = old
    .map((claim) => ({ claim, head: headOf(claim, ...presentEnds(claim, entityIds)) }))
    .filter(({ claim, head }) => head.id !== claim.factId);
  const added = rows.claims.map((claim) => ({ claim, head: headOf(claim, ...endsOf(claim, entityIds)) }));
  const heads = new Map([...moves, ...added].map(({ head }) => [head.id, head]));
  const poorer = new Set([...erased.factIds, ...moves.map(({ claim }) => claim.factId)]);
  const ends = moves.flatMap(({ claim, head }) => [claim.formerSubject, head.subjectId]);
  const subjects = new Set([...erased.subjects, ...ends.flatMap((id) => id ?? [])]);
  const write = async ({ counts, run }: Writing) => {
    const [come, , stated, gone] = await Promise.all([
      putFacts(run, [...heads.values()]),
      moveEvidence(
        run,
        moves.map(({ claim: { chunkId, factId: from, ordinal }, head }) => ({ from, to: head.id, chunkId, ordinal })),
      ),
      putEvidence(
        run,
        added.map(({ claim, head }) => ({ factId: head.id, properties: claim })),
      ),
      dropBareFacts(run, [...poorer]),
      wordFacts(run, [...poorer.union(heads)]),
    ]);
    counts.facts += come.length - gone.length;
    return { stated, come, gone };
  };
  const restated = new Set(moves.map(({ claim }) => claim.documentId));
  return { subjects, firstPlaces: firstPlacesOf(added.map(({ head }) => head)), restated, write };
}

function firstPlacesOf(heads: readonly FactHead[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { place, subjectId } of heads) {
    if (subjectId === null || place === null) continue;
    const first = firsts.get(subjectId);
    if (first === undefined || place < first) firsts.set(subjectId, place);
  }
  return firsts;
}

/** Of a claim that was there: a name that the change does not reach means what it meant. */
function presentEnds(claim: PlacedClaim, entityIds: ReadonlyMap<string, string | null>) {
  const { objectEntity, objectId, subjectEntity, subjectId } = claim;
  const meant = (id: string, before: string | null) => (entityIds.has(id) ? (entityIds.get(id) ?? null) : before);
  return [meant(subjectId, subjectEntity), objectId === null ? null : meant(objectId, objectEntity)] as const;
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
  return { id, label: "Fact", predicate, subjectId, objectId, place: summaryPlace(predicate, id), ...measured };
}

function unplaced({ chunkId, ordinal, predicate }: Claim): FactHead {
  const ends = { subjectId: null, objectId: null, place: null, number: null, unit: null, comparator: null };
  return { id: unplacedId(chunkId, ordinal), label: "Unplaced", predicate, ...ends };
}
