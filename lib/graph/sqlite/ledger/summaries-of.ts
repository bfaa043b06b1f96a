// Summaries of entities from the claims that say most of each, found without reading the others: it may have thousands.
import { SUMMARY_FACTS, SUMMARY_ORDER, summarizeEntity, summaryPlace } from "#lib/resolve/summarize-entity.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

/**
 * Jumps in the index from predicate to predicate of each name, then from fact to fact of the first of these. A fact is
 * worded as its first claim words it, by document and place in it.
 */
const STATEMENTS = `
  WITH RECURSIVE
    stated (entity_id, own, predicate) AS (
      SELECT entity_id, key, (SELECT min(predicate) FROM claims WHERE subject_key = names.key AND fact_id > '')
      FROM names WHERE entity_id IN (SELECT value FROM json_each(?1))
      UNION ALL
      SELECT entity_id, own, (
        SELECT min(claims.predicate) FROM claims
        WHERE subject_key = stated.own AND claims.predicate > stated.predicate AND fact_id > '')
      FROM stated WHERE predicate IS NOT NULL),
    placed AS (
      SELECT entity_id, own, predicate, dense_rank() OVER (
        PARTITION BY entity_id ORDER BY coalesce(nullif(instr(?2, ' ' || predicate || ' '), 0), 1e9), predicate) AS place
      FROM stated WHERE predicate IS NOT NULL),
    told (entity_id, own, predicate, place, fact_id, number) AS (
      SELECT entity_id, own, predicate, place, (
        SELECT min(fact_id) FROM claims WHERE subject_key = own AND claims.predicate = placed.predicate AND fact_id > ''), 1
      FROM placed WHERE place <= ?3
      UNION ALL
      SELECT entity_id, own, predicate, place, (
        SELECT min(claims.fact_id) FROM claims
        WHERE subject_key = own AND claims.predicate = told.predicate AND claims.fact_id > told.fact_id), number + 1
      FROM told WHERE fact_id IS NOT NULL AND number < ?3),
    chosen AS (
      SELECT entity_id, predicate, fact_id, row_number() OVER (PARTITION BY entity_id ORDER BY place, fact_id) AS number
      FROM (SELECT DISTINCT entity_id, place, predicate, fact_id FROM told WHERE fact_id IS NOT NULL))
  SELECT entity_id, predicate, fact_id, (
    SELECT statement FROM claims WHERE claims.fact_id = chosen.fact_id ORDER BY document_id, chunk_index, ordinal LIMIT 1
  ) AS statement
  FROM chosen WHERE number <= ?3 ORDER BY entity_id, number`;

/** All claims of an entity of which no more than these speak are read at once: jumping is dearer then. */
const FEW = 24;

const FEW_CLAIMS = `
  SELECT wanted.value AS entity_id, (
    SELECT json_group_array(json_array(predicate, fact_id, statement) ORDER BY document_id, chunk_index, ordinal)
    FROM (SELECT claims.* FROM names CROSS JOIN claims ON subject_key = names.key AND fact_id > ''
      WHERE names.entity_id = wanted.value LIMIT ${FEW + 1})) AS claims
  FROM json_each(?) AS wanted`;

export interface Summary {
  /** "" of an entity of which nothing is stated. */
  readonly text: string;
  /** The place of the last fact of which it is made: what comes after changes nothing. Null where every fact counts. */
  readonly end: string | null;
}

export function summariesOf(db: Database, entityIds: ReadonlySet<string>): ReadonlyMap<string, Summary> {
  const few = summariesOfFew(db, entityIds);
  return new Map([...few, ...summariesOfMany(db, entityIds.difference(few))]);
}

function summariesOfFew(db: Database, entityIds: ReadonlySet<string>): ReadonlyMap<string, Summary> {
  const rows = entityIds.size === 0 ? [] : db.all(FEW_CLAIMS, jsonList(entityIds));
  const few = rows.flatMap((row) => {
    const claims: readonly (readonly [string, string, string])[] = JSON.parse(String(row.claims));
    return claims.length > FEW ? [] : [[String(row.entity_id), firstSummary(claims.map(toTold))] as const];
  });
  return new Map(few);
}

function toTold([predicate, factId, statement]: readonly [string, string, string]): Told {
  return { place: summaryPlace(predicate, factId), statement };
}

function summariesOfMany(db: Database, entityIds: ReadonlySet<string>): ReadonlyMap<string, Summary> {
  if (entityIds.size === 0) return new Map();
  const told = new Map([...entityIds].map((id): [string, Told[]] => [id, []]));
  const order = ` ${SUMMARY_ORDER.join(" ")} `;
  for (const row of db.all(STATEMENTS, jsonList(entityIds), order, SUMMARY_FACTS)) {
    told.get(String(row.entity_id))?.push(toTold([String(row.predicate), String(row.fact_id), String(row.statement)]));
  }
  return new Map([...told].map(([id, facts]) => [id, toSummary(facts)]));
}

export interface Told {
  /** Of the fact, in the summary of its entity. */
  readonly place: string;
  readonly statement: string;
}

/** Of all that claims tell of an entity, in their order: the first claim on a fact words it. */
export function firstSummary(claims: readonly Told[]): Summary {
  const facts = new Map<string, Told>();
  for (const claim of claims) if (!facts.has(claim.place)) facts.set(claim.place, claim);
  return toSummary([...facts.values()].toSorted((a, b) => (a.place < b.place ? -1 : 1)).slice(0, SUMMARY_FACTS));
}

function toSummary(facts: readonly Told[]): Summary {
  const text = summarizeEntity(facts.map(({ statement }) => statement));
  return { text, end: facts[SUMMARY_FACTS - 1]?.place ?? null };
}
