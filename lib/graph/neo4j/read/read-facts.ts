// Facts, each with the entities at its ends and all of its evidence.
import type { FactQuery } from "#lib/domain/api/knowledge.ts";
import { type Fact, factSchema } from "#lib/domain/fact.ts";
import type { Bolt } from "../connection/bolt.ts";
import { EVIDENCE_PARTS, type EvidenceRow, toEvidence } from "./rows.ts";

interface FactRow extends Pick<Fact, "id" | "predicate" | "statement" | "subject" | "object"> {
  /** JSON, or null. */
  readonly value: string | null;
  readonly evidence: readonly EvidenceRow[];
}

const READ_FACTS = `
UNWIND $ids AS id
MATCH (fact:DiveTeacher {id: id})-[:SUBJECT]->(subject:DiveTeacher)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:DiveTeacher)
RETURN fact.id AS id, fact.predicate AS predicate, fact.statement AS statement, fact.value AS value,
  subject { .id, .name } AS subject, object { .id, .name } AS object,
  COLLECT {
    MATCH (fact)-[evidence:EVIDENCE]->(:DiveTeacher)
    WITH evidence ORDER BY evidence.documentId, evidence.chunkIndex, evidence.ordinal
    RETURN evidence { ${EVIDENCE_PARTS} }
  } AS evidence
ORDER BY id`;

const FILTER = `($predicate IS NULL OR fact.predicate = $predicate)`;

/** The ids of all facts lie between these two in the one index of ids. */
const FIND_ANY = `
MATCH (fact:DiveTeacher)
WHERE fact.id > CASE WHEN $after = "" THEN "f_" ELSE $after END AND fact.id < "f\`" AND ${FILTER}
RETURN fact.id AS id ORDER BY fact.id LIMIT $limit`;

/** From either end, as the index has them in order. Cypher, which tells the first `id` of facts with one above `after`. */
export const firstFactsOf = (entity: string, after: string, filter: string) => `
CALL (*) {
  MATCH (fact:DiveTeacher) USING INDEX fact:DiveTeacher(subjectId, id)
  WHERE fact.subjectId = ${entity} AND fact.id > ${after} AND ${filter}
  RETURN fact.id AS id ORDER BY fact.subjectId, fact.id LIMIT $limit
  UNION
  MATCH (fact:DiveTeacher) USING INDEX fact:DiveTeacher(objectId, id)
  WHERE fact.objectId = ${entity} AND fact.id > ${after} AND ${filter}
  RETURN fact.id AS id ORDER BY fact.objectId, fact.id LIMIT $limit
}
WITH id ORDER BY id LIMIT $limit`;

const FIND_OF_ENTITY = `${firstFactsOf("$entity", "$after", FILTER)}
RETURN id`;

const FIND_OF_BOTH = `
MATCH (:DiveTeacher {id: $document})-[:HAS_EPISODE]->(:Episode)<-[:EVIDENCE]-(fact:Fact:DiveTeacher)
WHERE $entity IN [fact.subjectId, fact.objectId] AND fact.id > $after AND ${FILTER}
RETURN DISTINCT fact.id AS id ORDER BY id LIMIT $limit`;

const FIND_OF_DOCUMENT = `
MATCH (:DiveTeacher {id: $document})-[:HAS_EPISODE]->(:Episode)<-[:EVIDENCE]-(fact:Fact:DiveTeacher)
WHERE fact.id > $after AND ${FILTER}
RETURN DISTINCT fact.id AS id ORDER BY id LIMIT $limit`;

/** The facts with these ids, in order of id. */
export async function factsOfIds(bolt: Bolt, ids: readonly string[]): Promise<Fact[]> {
  if (ids.length === 0) return [];
  return (await bolt.read<FactRow>(READ_FACTS, { ids })).map(toFact);
}

export async function findFacts(bolt: Bolt, query: FactQuery) {
  const { cursor, document, entity, limit, predicate } = query;
  const wanted = { after: cursor ?? "", document, entity, predicate, limit: limit + 1 };
  const ids = (await bolt.read<{ id: string }>(statementFor(query), wanted)).map(({ id }) => id);
  const facts = await factsOfIds(bolt, ids.slice(0, limit));
  return { facts, nextCursor: ids.length > limit ? (ids[limit - 1] ?? null) : null };
}

function statementFor({ document, entity }: FactQuery): string {
  if (entity) return document ? FIND_OF_BOTH : FIND_OF_ENTITY;
  return document ? FIND_OF_DOCUMENT : FIND_ANY;
}

function toFact({ evidence, value, ...row }: FactRow): Fact {
  return factSchema.parse({
    ...row,
    value: value === null ? null : JSON.parse(value),
    evidence: evidence.map(toEvidence),
  });
}
