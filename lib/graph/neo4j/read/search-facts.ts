// Which facts a text means: of those that the nearest passages prove, and of those about the entities that it names.
import type { Fact } from "#lib/domain/fact.ts";
import type { FactSearch } from "#lib/graph/graph-store.ts";
import { type FactCandidate, MAX_FACTS_OF_ENTITIES, rankFacts } from "#lib/graph/search/rank-facts.ts";
import type { Bolt } from "../connection/bolt.ts";
import { factsOfIds } from "./read-facts.ts";

const SUGGEST = `
CALL () {
  UNWIND $chunkIds AS chunkId
  MATCH (:DiveTeacher {id: chunkId})<-[:EVIDENCE]-(fact:Fact:DiveTeacher)
  RETURN fact
  UNION
  UNWIND $entityIds AS entityId
  CALL (entityId) {
    MATCH (fact:DiveTeacher) USING INDEX fact:DiveTeacher(subjectId, id)
    WHERE fact.subjectId = entityId AND fact.id > ""
    RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $limit
  }
  RETURN fact ORDER BY fact.id LIMIT $limit
}
MATCH (fact)-[:SUBJECT]->(subject:DiveTeacher)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:DiveTeacher)
RETURN fact.id AS id, fact.statement AS statement, subject.id AS subjectId,
  [subject.name, coalesce(object.name, "")] + subject.aliases + coalesce(object.aliases, []) AS names`;

export async function searchFacts(
  bolt: Bolt,
  text: string,
  { chunkIds, entityIds, limit }: FactSearch,
): Promise<Fact[]> {
  const rows = await bolt.read<FactCandidate>(SUGGEST, {
    chunkIds,
    entityIds,
    limit: MAX_FACTS_OF_ENTITIES,
  });
  const ids = rankFacts(text, rows, entityIds, limit);
  const facts = new Map((await factsOfIds(bolt, ids)).map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => facts.get(id) ?? []);
}
