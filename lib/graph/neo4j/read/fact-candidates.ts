// Facts that a text may mean, as far as they are weighed.
import type { FactCandidate } from "#lib/graph/graph-store.ts";
import type { Bolt } from "../connection/bolt.ts";
import { readTogether } from "./rows.ts";

type Row = readonly [id: string, statement: string, subjectId: string, names: readonly string[]];

const CANDIDATES = `
MATCH (fact)-[:SUBJECT]->(subject:DiveTeacher)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:DiveTeacher)
RETURN collect([fact.id, fact.statement, subject.id,
  [subject.name, coalesce(object.name, "")] + subject.aliases + coalesce(object.aliases, [])]) AS rows`;

const IN_PASSAGES = `
UNWIND $chunkIds AS chunkId
MATCH (:DiveTeacher {id: chunkId})<-[:EVIDENCE]-(fact:Fact:DiveTeacher)
WITH DISTINCT fact
${CANDIDATES}`;

const ABOUT = `
UNWIND $entityIds AS entityId
CALL (entityId) {
  MATCH (fact:DiveTeacher) USING INDEX fact:DiveTeacher(subjectId, id)
  WHERE fact.subjectId = entityId AND fact.id > ""
  RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $limit
}
WITH DISTINCT fact ORDER BY fact.id LIMIT $limit
${CANDIDATES}`;

export async function factsInPassages(bolt: Bolt, chunkIds: readonly string[]): Promise<readonly FactCandidate[]> {
  return chunkIds.length === 0 ? [] : readCandidates(bolt, IN_PASSAGES, { chunkIds });
}

export async function factsAbout(
  bolt: Bolt,
  entityIds: readonly string[],
  limit: number,
): Promise<readonly FactCandidate[]> {
  return entityIds.length === 0 ? [] : readCandidates(bolt, ABOUT, { entityIds, limit });
}

async function readCandidates(
  bolt: Bolt,
  statement: string,
  values: Readonly<Record<string, unknown>>,
): Promise<FactCandidate[]> {
  const rows = await readTogether<Row>(bolt, statement, values);
  return rows.map(([id, text, subjectId, names]) => ({ id, statement: text, subjectId, names }));
}
