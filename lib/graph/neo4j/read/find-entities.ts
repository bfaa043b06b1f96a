// Entities found by name, alias or acronym, counted by type, a page at a time.
import type { EntityPage, EntityQuery } from "#lib/domain/api/knowledge.ts";
import { type EntityType, entityTypeSchema } from "#lib/domain/ontology.ts";
import { matchEntities } from "#lib/graph/search/rank-entities.ts";
import type { Bolt } from "../connection/bolt.ts";
import { readState } from "../ledger/graph-state.ts";
import { nameIndex } from "./name-index.ts";
import { ENTITY_COLUMNS, toEntity } from "./rows.ts";

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

const MATCHED = `
UNWIND $matches AS match
MATCH (entity:DiveTeacher {id: match.id})
WHERE ($document IS NULL OR EXISTS { ${IN_DOCUMENT} })`;

const listMatched = (by: string) => `${MATCHED} AND ${OF_TYPE}
WITH entity, match ORDER BY ${by} ${PAGE}
RETURN ${ENTITY_COLUMNS}`;

const COUNT_MATCHED = `${MATCHED}
RETURN entity.type AS type, count(*) AS count`;

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

export async function findEntities(bolt: Bolt, query: EntityQuery): Promise<EntityPage> {
  const matching = query.q?.trim() ? await matchEntities(nameIndex(bolt), query.q) : null;
  const matches = matching?.matches ?? null;
  const offset = Number(query.cursor ?? 0) || 0;
  const { all, matched, ofDocument } = STATEMENTS[query.sort];
  const statement = matches ? matched : query.document ? ofDocument : all;
  const wanted = { matches, document: query.document, types: query.type, offset, limit: query.limit };
  const [rows, facets] = await Promise.all([
    bolt.read<{ entity: unknown }>(statement, wanted),
    countTypes(bolt, matches, query.document),
  ]);
  const counted = facets.filter(({ type }) => !query.type || query.type.some((one) => one === type));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const end = offset + rows.length;
  return {
    entities: rows.map(({ entity }) => toEntity(entity)),
    facets: { type: Object.fromEntries(facets.map(({ count, type }) => [type, count])) },
    total,
    isCut: matching?.isCut ?? false,
    nextCursor: end < total ? String(end) : null,
  };
}

async function countTypes(bolt: Bolt, matches: readonly unknown[] | null, document?: string): Promise<Counted> {
  if (matches) return bolt.read(COUNT_MATCHED, { matches, document });
  if (document) return bolt.read(COUNT_OF_DOCUMENT, { document });
  const { types } = await readState(bolt);
  return Object.entries(types).map(([type, count = 0]) => ({ type: entityTypeSchema.parse(type), count }));
}
