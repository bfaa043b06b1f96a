// What an entity counts and says of itself, made from its names and facts.
import { SUMMARY_FACTS, SUMMARY_ORDER, summarizeEntity } from "#lib/resolve/summarize-entity.ts";
import type { Run } from "./bolt.ts";

interface Figures {
  readonly id: string;
  readonly mentions: number;
  readonly documents: number;
  readonly statements: readonly string[];
}

/** Reads what says most of an entity in the order of the index, and nothing of the rest: it may have thousands of facts. */
const READ_FIGURES = `
UNWIND $ids AS id
MATCH (entity:DiveTeacher {id: id})
CALL (entity) {
  OPTIONAL MATCH (entity)<-[:NAMES]-(:DiveTeacher)-[held:IN_DOCUMENT]->(document:DiveTeacher)
  RETURN coalesce(sum(held.mentions), 0) AS mentions, count(DISTINCT document) AS documents
}
CALL (id) {
  UNWIND range(0, size($order) - 1) AS at
  CALL (id, at) {
    MATCH (fact:DiveTeacher)
    WHERE fact.subjectId = id AND fact.predicate = $order[at] AND fact.id > "f_"
    RETURN fact ORDER BY fact.subjectId, fact.predicate, fact.id LIMIT $limit
  }
  WITH fact ORDER BY at, fact.id LIMIT $limit
  RETURN collect(fact.statement) AS known
}
CALL (id, known) {
  MATCH (fact:DiveTeacher)
  WHERE size(known) < $limit AND fact.subjectId = id AND fact.predicate > "" AND fact.id > "f_" AND NOT fact.predicate IN $order
  WITH fact ORDER BY fact.predicate, fact.id LIMIT $limit
  RETURN collect(fact.statement) AS others
}
RETURN id, mentions, documents, (known + others)[..$limit] AS statements`;

const WRITE_FIGURES = `
UNWIND $rows AS row
MATCH (entity:DiveTeacher {id: row.id})
SET entity.mentionCount = row.mentions, entity.documentCount = row.documents, entity.rank = -row.mentions,
  entity.summary = row.summary`;

export async function readFigures(run: Run, entityIds: readonly string[]): Promise<readonly Figures[]> {
  if (entityIds.length === 0) return [];
  return run<Figures>(READ_FIGURES, { ids: entityIds, order: SUMMARY_ORDER, limit: SUMMARY_FACTS });
}

export async function writeFigures(run: Run, figures: readonly Figures[]): Promise<void> {
  if (figures.length === 0) return;
  const rows = figures.map(({ statements, ...counted }) => ({ ...counted, summary: summarizeEntity(statements) }));
  await run(WRITE_FIGURES, { rows });
}
