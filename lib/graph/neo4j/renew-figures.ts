// What an entity counts and says of itself, made from its names and facts.
import { countAgain } from "#lib/graph/count-again.ts";
import { SUMMARY_FACTS, SUMMARY_ORDER, summarizeEntity } from "#lib/resolve/summarize-entity.ts";
import type { Run } from "./bolt.ts";

export interface Renewed {
  readonly id: string;
  /** It has the very names that it had: what changed is counted, and not what did not. */
  readonly isSame: boolean;
  /** So many mentions more than before in the document of the change (below zero: fewer). */
  readonly by: number;
}

interface Figures {
  readonly id: string;
  /** Of an entity with other names than before. */
  readonly counted: { readonly mentions: number; readonly documents: number };
  /** Of one that has the same. */
  readonly before: { readonly mentions: number; readonly documents: number };
  readonly present: number;
  readonly statements: readonly string[];
}

/** Reads what says most of an entity in the order of the index, and nothing of the rest: it may have thousands of facts. */
const READ_FIGURES = `
UNWIND $rows AS row
MATCH (entity:DiveTeacher {id: row.id})
CALL (entity, row) {
  WITH * WHERE NOT row.isSame
  MATCH (entity)<-[:NAMES]-(:DiveTeacher)-[held:IN_DOCUMENT]->(document:DiveTeacher)
  RETURN { mentions: coalesce(sum(held.mentions), 0), documents: count(DISTINCT document) } AS counted
}
CALL (entity, row) {
  WITH * WHERE row.isSame AND row.by <> 0
  MATCH (entity)<-[:NAMES]-(:DiveTeacher)-[held:IN_DOCUMENT]->(:DiveTeacher {id: $documentId})
  RETURN coalesce(sum(held.mentions), 0) AS present
}
WITH entity.id AS id, counted, present, { mentions: entity.mentionCount, documents: entity.documentCount } AS before
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
RETURN id, counted, before, present, (known + others)[..$limit] AS statements`;

const WRITE_FIGURES = `
UNWIND $rows AS row
MATCH (entity:DiveTeacher {id: row.id})
SET entity.mentionCount = row.mentions, entity.documentCount = row.documents, entity.rank = -row.mentions,
  entity.summary = row.summary`;

export async function readFigures(run: Run, renewed: readonly Renewed[], documentId: string | undefined) {
  if (renewed.length === 0) return [];
  const wanted = { rows: renewed, documentId, order: SUMMARY_ORDER, limit: SUMMARY_FACTS };
  const rows = new Map((await run<Figures>(READ_FIGURES, wanted)).map((row) => [row.id, row]));
  return renewed.flatMap(({ by, id, isSame }) => {
    const figures = rows.get(id);
    if (!figures) return [];
    const counts = isSame ? countAgain(figures.before, by, figures.present) : figures.counted;
    return [{ id, ...counts, summary: summarizeEntity(figures.statements) }];
  });
}

export async function writeFigures(run: Run, rows: Awaited<ReturnType<typeof readFigures>>): Promise<void> {
  if (rows.length > 0) await run(WRITE_FIGURES, { rows });
}
