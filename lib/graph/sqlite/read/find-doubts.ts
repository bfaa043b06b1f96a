// Doubtful pairs of entities: the cost grows with the pairs of names that are kept, not with the entities.
import type { DoubtPage, DoubtQuery } from "#lib/domain/api/review.ts";
import { DOUBT_KINDS } from "#lib/domain/doubt.ts";
import { pageDoubts } from "#lib/graph/page-doubts.ts";
import { type DoubtfulNames, listDoubts, type PlacedName } from "#lib/resolve/list-doubts.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { readNames } from "../ledger/read-component.ts";
import { curationsOf } from "../ledger/read-curations.ts";
import { toEntity } from "./read-entities.ts";

export async function findDoubts(db: Database, resolver: Resolver, query: DoubtQuery): Promise<DoubtPage> {
  const doubts = readDoubts(db, query.document);
  const names = readPlacedNames(db, doubts);
  const curations = curationsOf(
    db,
    names.map(({ key }) => key),
  );
  return pageDoubts(listDoubts(resolver, doubts, names, curations), query, (ids) =>
    db.all("SELECT * FROM entities WHERE id IN (SELECT value FROM json_each(?))", jsonList(ids)).map(toEntity),
  );
}

function readDoubts(db: Database, document: string | undefined): DoubtfulNames[] {
  const isMentioned = (end: string) => `EXISTS (SELECT 1 FROM names own JOIN name_documents USING (key)
    WHERE own.entity_id = ${end}.entity_id AND document_id = ?1)`;
  const rows = db.all(
    `SELECT doubts.* FROM doubts JOIN names one ON one.key = a JOIN names two ON two.key = b
     WHERE one.entity_id <> two.entity_id AND (?1 IS NULL OR ${isMentioned("one")} OR ${isMentioned("two")})`,
    document ?? null,
  );
  return rows.flatMap(({ a, b, kind, score }) => {
    const known = DOUBT_KINDS.find((one) => one === kind);
    return known ? [{ a: String(a), b: String(b), kind: known, score: Number(score) }] : [];
  });
}

/** All names of the entities that these are about. */
function readPlacedNames(db: Database, doubts: readonly DoubtfulNames[]): PlacedName[] {
  const rows = db.all(
    `SELECT key, entity_id FROM names WHERE entity_id IN (
       SELECT entity_id FROM names WHERE key IN (SELECT value FROM json_each(?)))`,
    jsonList(new Set(doubts.flatMap(({ a, b }) => [a, b]))),
  );
  const entityIds = new Map(rows.map((row) => [String(row.key), String(row.entity_id)]));
  return readNames(db, entityIds.keys()).map((name) => ({ ...name, entityId: entityIds.get(name.key) ?? "" }));
}
