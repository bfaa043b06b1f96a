// The claims of chunks, once their names are resolved: each goes in with the fact that it states.
import type { Claim } from "#lib/domain/knowledge.ts";
import type { ReadChunk } from "#lib/graph/graph-store.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { summaryPlace } from "#lib/resolve/summarize-entity.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import type { LinkCounts } from "../ledger/link-counts.ts";
import { statedFact } from "../ledger/stated-fact.ts";
import type { Told } from "../ledger/summaries-of.ts";
import { toStated } from "./restate-claims.ts";

/** What each name means; a name is missing, or of null, that is hidden or that no document uses. */
export type EntityIds = ReadonlyMap<string, string | null>;

export interface InsertedClaims {
  /** What the claims tell of each entity, in their order. */
  readonly told: ReadonlyMap<string, readonly Told[]>;
  /** Facts that the document did not state before. */
  readonly newFacts: number;
}

export const NO_CLAIMS: InsertedClaims = { told: new Map(), newFacts: 0 };

interface Bringing {
  readonly entityIds: EntityIds;
  readonly links: LinkCounts;
  readonly resolver: Resolver;
}

/** The chunks are in the order of their document. */
export function insertClaims(db: Database, bringing: Bringing, chunks: readonly ReadChunk[]): InsertedClaims {
  const placed = chunks.flatMap(([chunk, { claims }]) =>
    claims.map((claim, ordinal) => ({ chunk, ordinal, ...placeClaim(bringing, claim) })),
  );
  const facts = placed.flatMap(toStated);
  const stated = bringing.links.come(facts);
  const newFacts = new Set(facts.map(({ factId }) => factId)).size - countStated(db, chunks, stated);
  const told = new Map<string, Told[]>();
  for (const { chunk, claim, factId, keys, ordinal, subjectId } of placed) {
    const { evidence, predicate, statement, value } = claim;
    const place = [chunk.id, ordinal, chunk.documentId, chunk.index];
    const said = [keys.subject, predicate, keys.object, value && JSON.stringify(value), statement];
    const proof = [evidence.page, evidence.quote, JSON.stringify(evidence.boxes)];
    db.run("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ...place, ...said, ...proof, factId);
    if (!factId || !subjectId) continue;
    told.set(subjectId, [...(told.get(subjectId) ?? []), { place: summaryPlace(predicate, factId), statement }]);
  }
  return { told, newFacts };
}

function placeClaim({ entityIds, resolver }: Bringing, claim: Claim) {
  const { object, predicate, subject, value } = claim;
  const keys = {
    subject: resolver.keyOf(subject.name, subject.type),
    object: object && resolver.keyOf(object.name, object.type),
  };
  const ends = { subjectId: entityIds.get(keys.subject), objectId: keys.object && entityIds.get(keys.object) };
  return { claim, keys, ...ends, factId: statedFact(ends, keys.object !== null, predicate, value) };
}

/** How many of the facts the document of the chunks states. */
function countStated(db: Database, [first]: readonly ReadChunk[], factIds: ReadonlySet<string>): number {
  if (!first || factIds.size === 0) return 0;
  const sql = `SELECT count(*) AS count FROM json_each(?1)
    WHERE EXISTS (SELECT 1 FROM claims WHERE document_id = ?2 AND fact_id = json_each.value)`;
  return Number(db.get(sql, jsonList(factIds), first[0].documentId)?.count);
}
