// Doubtful pairs of entities: the cost grows with the pairs of names that are kept, not with the entities.
import type { DoubtPage, DoubtQuery } from "#lib/domain/api/review.ts";
import { pageDoubts } from "#lib/graph/page-doubts.ts";
import { type DoubtfulNames, listDoubts } from "#lib/resolve/list-doubts.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Bolt } from "../connection/bolt.ts";
import { readCurations } from "../ledger/curations.ts";
import { readNames } from "../ledger/names.ts";
import { ENTITY_COLUMNS, toEntity } from "./rows.ts";

const isMentioned = (entity: string) =>
  `EXISTS { (:DiveTeacher {id: $document})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(${entity}) }`;

const READ_DOUBTS = `
MATCH (a:DiveTeacher)-[doubt:DOUBT]->(b:DiveTeacher)
MATCH (a)-[:NAMES]->(one:DiveTeacher)
MATCH (b)-[:NAMES]->(two:DiveTeacher)
WHERE one <> two AND ($document IS NULL OR ${isMentioned("one")} OR ${isMentioned("two")})
RETURN a.key AS a, a.id AS aId, b.key AS b, b.id AS bId, doubt.kind AS kind, doubt.score AS score`;

const READ_ENTITIES = `
UNWIND $ids AS id
MATCH (entity:Entity:DiveTeacher {id: id})
RETURN ${ENTITY_COLUMNS}`;

export async function findDoubts(bolt: Bolt, resolver: Resolver, query: DoubtQuery): Promise<DoubtPage> {
  const { document } = query;
  const doubts = await bolt.read<DoubtfulNames & { aId: string; bId: string }>(READ_DOUBTS, { document });
  const names = await readNames(bolt.read, [...new Set(doubts.flatMap(({ aId, bId }) => [aId, bId]))]);
  const curations = await readCurations(
    bolt.read,
    names.map(({ id }) => id),
  );
  const placed = names.flatMap(({ entityId, ...name }) => (entityId === null ? [] : [{ ...name, entityId }]));
  return pageDoubts(listDoubts(resolver, doubts, placed, curations), query, async (ids) => {
    const rows = await bolt.read<{ entity: unknown }>(READ_ENTITIES, { ids });
    return rows.map(({ entity }) => toEntity(entity));
  });
}
