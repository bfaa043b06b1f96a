// Entities found by name, alias or acronym, counted by type, a page at a time.
import type { EntityPage, EntityQuery } from "#lib/domain/api/knowledge.ts";
import { entityTypeSchema } from "#lib/domain/ontology.ts";
import { type EntityMatch, matchEntities } from "#lib/graph/search/rank-entities.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { nameIndex } from "./name-index.ts";
import { toEntity } from "./read-entities.ts";

const BY_MENTIONS = "mention_count DESC, sort_name, id";

const ORDERS = {
  relevance: `score DESC, ${BY_MENTIONS}`,
  mentions: BY_MENTIONS,
  name: "sort_name, id",
} as const satisfies Record<EntityQuery["sort"], string>;

const IN_DOCUMENT =
  "id IN (SELECT DISTINCT entity_id FROM name_documents JOIN names USING (key) WHERE document_id = ?2)";
const OF_TYPES = "type IN (SELECT value FROM json_each(?3))";

const BY_TYPE = `entities INDEXED BY entities_by_type WHERE ${OF_TYPES}`;
/** The unary plus holds SQLite to the order of the page. */
const inOrder = (scored: string) => `${scored} WHERE (?3 IS NULL OR +${OF_TYPES})`;

type Facets = EntityPage["facets"]["type"];

/** Where nothing is looked for all are equally relevant, and the index that is in the order wanted is read. */
function sourceOf(matches: readonly EntityMatch[] | null, sort: EntityQuery["sort"]) {
  if (!matches) return { scored: "entities", order: sort === "relevance" ? BY_MENTIONS : ORDERS[sort] };
  const scores = "(SELECT value ->> 'id' AS id, value ->> 'score' AS score FROM json_each(?1))";
  return { scored: `${scores} JOIN entities USING (id)`, order: ORDERS[sort] };
}

export async function findEntities(db: Database, resolver: Resolver, query: EntityQuery): Promise<EntityPage> {
  const q = query.q?.trim();
  const isFiltered = query.type !== undefined || query.document !== undefined;
  const matching = q ? await matchEntities(nameIndex(db), q, { blocks: resolver.blocksOfText(q), isFiltered }) : null;
  const matches = matching?.matches ?? null;
  const { order, scored } = sourceOf(matches, query.sort);
  const filter = `(?1 IS NULL OR true) AND ${query.document ? IN_DOCUMENT : "?2 IS NULL"}`;
  const values = [matches && JSON.stringify(matches), query.document ?? null] as const;
  const facetRows = db.all(`SELECT type, count(*) AS count FROM ${scored} WHERE ${filter} GROUP BY type`, ...values);
  const facets: Facets = Object.fromEntries(
    facetRows.map((row) => [entityTypeSchema.parse(row.type), Number(row.count)]),
  );
  const types = query.type ?? null;
  const total = countOf(facets, types);
  const offset = offsetOf(query.cursor);
  const page = [types && jsonList(types), query.limit, offset] as const;
  const isRare = scored === "entities" && isReadByType(query, countOf(facets, null), total);
  const rows = db.all(
    `SELECT entities.* FROM ${isRare ? BY_TYPE : inOrder(scored)} AND ${filter} ORDER BY ${order} LIMIT ?4 OFFSET ?5`,
    ...values,
    ...page,
  );
  const end = offset + rows.length;
  return {
    entities: rows.map(toEntity),
    facets: { type: facets },
    total,
    isCut: matching?.isCut ?? false,
    nextCursor: end < total ? String(end) : null,
  };
}

function countOf(facets: Facets, types: EntityQuery["type"] | null): number {
  const counted = Object.entries(facets).filter(([type]) => !types || types.some((wanted) => wanted === type));
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

/** To sort all that is of the types, or to look through everything in order until so many of them are met: what reads less. */
function isReadByType({ cursor, document, limit, type }: EntityQuery, all: number, total: number): boolean {
  const end = offsetOf(cursor) + limit;
  return type !== undefined && document === undefined && total * total < end * all;
}

function offsetOf(cursor: string | undefined): number {
  return Number(cursor ?? 0) || 0;
}
