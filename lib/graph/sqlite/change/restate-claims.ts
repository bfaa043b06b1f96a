// Gives names to the entities that they mean now, and the claims about them the facts that they state then.
import { type Predicate, predicateSchema } from "#lib/domain/ontology.ts";
import { type Value, valueSchema } from "#lib/domain/value.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";
import type { LinkCounts, StatedFact } from "../ledger/link-counts.ts";
import { type Ends, statedFact } from "../ledger/stated-fact.ts";

/** By key, what each name that means something else means now; null where it is hidden. */
export type Moves = ReadonlyMap<string, string | null>;

interface Restated {
  readonly chunkId: string;
  readonly ordinal: number;
  readonly documentId: string;
  readonly before: { readonly factId: string | null } & Ends;
  readonly after: { readonly factId: string | null } & Ends;
}

/** Returns the subjects of claims about these names, and the documents of those that state another fact than before. */
export function restateClaims(db: Database, moves: Moves, links: LinkCounts) {
  const claims = moves.size === 0 ? [] : readClaims(db, moves);
  const restated = claims.filter(({ after, before }) => after.factId !== before.factId);
  links.come(restated.flatMap(({ after }) => toStated(after)));
  for (const [key, entityId] of moves) db.run("UPDATE names SET entity_id = ? WHERE key = ?", entityId, key);
  for (const { after, chunkId, ordinal } of restated) {
    db.run("UPDATE claims SET fact_id = ? WHERE chunk_id = ? AND ordinal = ?", after.factId, chunkId, ordinal);
  }
  links.go(restated.flatMap(({ before }) => toStated(before)));
  return {
    subjects: claims.flatMap(({ after }) => after.subjectId ?? []),
    documents: restated.map(({ documentId }) => documentId),
  };
}

/** CROSS JOIN holds SQLite to looking each claim up: by itself it would read through all there are. */
function readClaims(db: Database, moves: Moves): Restated[] {
  const rows = db.all(
    `WITH wanted AS MATERIALIZED (
       SELECT chunk_id, ordinal FROM claims WHERE subject_key IN (SELECT value FROM json_each(?1))
       UNION SELECT chunk_id, ordinal FROM claims WHERE object_key IN (SELECT value FROM json_each(?1)))
     SELECT chunk_id, ordinal, document_id, claims.predicate, claims.value, claims.fact_id, subject_key, object_key,
       subject.entity_id AS subject_id, object.entity_id AS object_id
     FROM wanted CROSS JOIN claims USING (chunk_id, ordinal) CROSS JOIN names subject ON subject.key = subject_key
     LEFT JOIN names object ON object.key = object_key`,
    jsonList(moves.keys()),
  );
  return rows.map((row) => {
    const [subjectKey, objectKey] = [String(row.subject_key), textOf(row.object_key)];
    const before = { subjectId: textOf(row.subject_id), objectId: textOf(row.object_id), factId: textOf(row.fact_id) };
    const meant = (key: string | null, was: string | null) =>
      key !== null && moves.has(key) ? (moves.get(key) ?? null) : was;
    const ends = { subjectId: meant(subjectKey, before.subjectId), objectId: meant(objectKey, before.objectId) };
    const said = [objectKey !== null, predicateOf(row), measuredBy(row)] as const;
    const place = { chunkId: String(row.chunk_id), ordinal: Number(row.ordinal), documentId: String(row.document_id) };
    return { ...place, before, after: { ...ends, factId: statedFact(ends, ...said) } };
  });
}

export function toStated({ factId, objectId, subjectId }: Ends & { readonly factId: string | null }): StatedFact[] {
  return factId && subjectId ? [{ factId, subjectId, objectId: objectId ?? null }] : [];
}

function textOf(value: Row[string] | undefined): string | null {
  return value == null ? null : String(value);
}

function predicateOf({ predicate }: Row): Predicate {
  return predicateSchema.parse(predicate);
}

function measuredBy({ value }: Row): Value | null {
  return value == null ? null : valueSchema.parse(JSON.parse(String(value)));
}
