// Entities found by name, alias or acronym, counted by type, a page at a time.
import type { EntityPage, EntityQuery } from "#lib/domain/api/knowledge.ts";
import { type EntityType, entityTypeSchema } from "#lib/domain/ontology.ts";
import { type EntityMatch, matchEntities } from "#lib/graph/search/rank-entities.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Bolt } from "../connection/bolt.ts";
import { readState } from "../ledger/graph-state.ts";
import { nameIndex } from "./name-index.ts";
import { ENTITY_COLUMNS, ENTITY_PARTS, toEntity } from "./rows.ts";

type Counted = readonly { readonly type: EntityType; readonly count: number }[];

/** The one index that holds them in this order is read from its beginning; `rank` is the number of mentions below zero. */
const ORDERS = {
  rank: { hint: "entity.rank <= 0 AND entity.sortName >= ''", by: "entity.rank, entity.sortName, entity.id" },
  name: { hint: "entity.sortName >= ''", by: "entity.sortName, entity.id" },
} as const;

type Order = (typeof ORDERS)["rank" | "name"];

const OF_TYPE = "($types IS NULL OR entity.type IN $types)";
const IN_DOCUMENT = "(:DiveTeacher {id: $document})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(entity:DiveTeacher)";
const PAGE = "SKIP $offset LIMIT $limit";

const listAll = ({ by, hint }: Order) => `
MATCH (entity:DiveTeacher) WHERE ${hint} AND ${OF_TYPE}
WITH entity ORDER BY ${by} ${PAGE}
RETURN ${ENTITY_COLUMNS}`;

const listOfDocument = ({ by }: Order) => `
MATCH ${IN_DOCUMENT} WHERE ${OF_TYPE}
WITH DISTINCT entity ORDER BY ${by} ${PAGE}
RETURN ${ENTITY_COLUMNS}`;

const COUNT_OF_DOCUMENT = `
MATCH ${IN_DOCUMENT}
WITH DISTINCT entity
RETURN entity.type AS type, count(*) AS count`;

/** All that match are counted by their types, and one page of them is told: in one journey. */
const listMatched = (by: string) => `
UNWIND $matches AS match
MATCH (entity:DiveTeacher {id: match.id})
WHERE ($document IS NULL OR EXISTS { ${IN_DOCUMENT} })
WITH entity ORDER BY ${by}
WITH collect(entity) AS found
RETURN [entity IN found | entity.type] AS types,
  [entity IN [one IN found WHERE $types IS NULL OR one.type IN $types][$offset..$offset + $limit] | ${ENTITY_PARTS}] AS page`;

const statementsFor = (order: Order, matchedBy: string = order.by) => ({
  all: listAll(order),
  ofDocument: listOfDocument(order),
  matched: listMatched(matchedBy),
});

const STATEMENTS = {
  relevance: statementsFor(ORDERS.rank, `match.score DESC, ${ORDERS.rank.by}`),
  mentions: statementsFor(ORDERS.rank),
  name: statementsFor(ORDERS.name),
} as const satisfies Record<EntityQuery["sort"], unknown>;

export async function findEntities(bolt: Bolt, resolver: Resolver, query: EntityQuery): Promise<EntityPage> {
  const q = query.q?.trim();
  const isFiltered = query.type !== undefined || query.document !== undefined;
  const matching = q ? await matchEntities(nameIndex(bolt), q, { blocks: resolver.blocksOfText(q), isFiltered }) : null;
  const offset = Number(query.cursor ?? 0) || 0;
  const { facets, page } = await readPage(bolt, query, { offset, matches: matching?.matches ?? null });
  const counted = facets.filter(({ type }) => !query.type || query.type.some((one) => one === type));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const end = offset + page.length;
  return {
    entities: page.map(toEntity),
    facets: { type: Object.fromEntries(facets.map(({ count, type }) => [type, count])) },
    total,
    isCut: matching?.isCut ?? false,
    nextCursor: end < total ? String(end) : null,
  };
}

interface Place {
  readonly offset: number;
  readonly matches: readonly EntityMatch[] | null;
}

async function readPage(
  bolt: Bolt,
  { document, limit, sort, type: types }: EntityQuery,
  { matches, offset }: Place,
): Promise<{ page: readonly unknown[]; facets: Counted }> {
  const { all, matched, ofDocument } = STATEMENTS[sort];
  const wanted = { matches, document, types, offset, limit };
  if (matches) {
    const [found] = await bolt.read<{ page: readonly unknown[]; types: readonly EntityType[] }>(matched, wanted);
    return { page: found?.page ?? [], facets: countEach(found?.types ?? []) };
  }
  const [rows, facets] = await Promise.all([
    bolt.read<{ entity: unknown }>(document ? ofDocument : all, wanted),
    document ? bolt.read<Counted[number]>(COUNT_OF_DOCUMENT, { document }) : countAll(bolt),
  ]);
  return { page: rows.map(({ entity }) => entity), facets };
}

function countEach(types: readonly EntityType[]): Counted {
  return Array.from(
    Map.groupBy(types, (type) => type),
    ([type, { length }]) => ({ type, count: length }),
  );
}

async function countAll(bolt: Bolt): Promise<Counted> {
  const { types } = await readState(bolt);
  return Object.entries(types).map(([type, count = 0]) => ({ type: entityTypeSchema.parse(type), count }));
}
