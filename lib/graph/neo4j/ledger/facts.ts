// Facts as nodes between their entities and their evidence, and once more as one relationship between two entities.
import type { Predicate } from "#lib/domain/ontology.ts";
import type { Run } from "../connection/bolt.ts";
import type { ClaimRow } from "./ledger-rows.ts";
import type { LinkingFact } from "./links.ts";

export interface FactHead {
  readonly id: string;
  readonly label: "Fact" | "Unplaced";
  readonly predicate: Predicate;
  readonly subjectId: string | null;
  readonly objectId: string | null;
  /** In the summary of its subject. */
  readonly place: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly comparator: string | null;
}

export interface PlacedClaim
  extends Pick<ClaimRow, "subjectId" | "objectId" | "predicate" | "value" | "chunkId" | "documentId" | "ordinal"> {
  readonly factId: string;
  /** The entity that the fact was about. */
  readonly formerSubject: string | null;
  readonly subjectEntity: string | null;
  readonly objectEntity: string | null;
}

/** Claims that speak of these names, with the entities that both of their ends mean now. */
const READ_CLAIMS = `
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:DiveTeacher)-[evidence:EVIDENCE]->(:DiveTeacher) USING INDEX evidence:EVIDENCE(subjectId)
  WHERE evidence.subjectId = id
  RETURN fact, evidence
  UNION
  MATCH (fact:DiveTeacher)-[evidence:EVIDENCE]->(:DiveTeacher) USING INDEX evidence:EVIDENCE(objectId)
  WHERE evidence.objectId = id
  RETURN fact, evidence
}
WITH DISTINCT fact, evidence
RETURN fact.id AS factId, fact.subjectId AS formerSubject, evidence.subjectId AS subjectId, evidence.objectId AS objectId,
  evidence.predicate AS predicate, evidence.value AS value, evidence.chunkId AS chunkId,
  evidence.documentId AS documentId, evidence.ordinal AS ordinal,
  COLLECT { MATCH (:DiveTeacher {id: evidence.subjectId})-[:NAMES]->(entity) RETURN entity.id }[0] AS subjectEntity,
  COLLECT { MATCH (:DiveTeacher {id: evidence.objectId})-[:NAMES]->(entity) RETURN entity.id }[0] AS objectEntity`;

/** Only those that are not there. The predicate becomes a type of relationship, never query text. */
const PUT_FACTS = `
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { (:DiveTeacher {id: row.id}) }
CREATE (fact:DiveTeacher {id: row.id})
SET fact:$(row.label), fact.predicate = row.predicate, fact.subjectId = row.subjectId, fact.objectId = row.objectId,
  fact.place = row.place, fact.number = row.number, fact.unit = row.unit, fact.comparator = row.comparator
WITH fact, row
CALL (fact, row) {
  MATCH (subject:DiveTeacher {id: row.subjectId})
  CREATE (fact)-[:SUBJECT]->(subject)
}
CALL (fact, row) {
  MATCH (subject:DiveTeacher {id: row.subjectId})
  MATCH (object:DiveTeacher {id: row.objectId})
  CREATE (fact)-[:OBJECT]->(object)
  CREATE (subject)-[direct:$(row.predicate)]->(object)
  SET direct.factId = row.id
}
RETURN row.id AS id, row.label = "Fact" AS isFact, row.subjectId AS subjectId, row.objectId AS objectId`;

const MOVE_EVIDENCE = `
UNWIND $rows AS row
MATCH (known:DiveTeacher {id: row.from})-[former:EVIDENCE]->(episode:DiveTeacher {id: row.chunkId})
USING INDEX known:DiveTeacher(id) USING INDEX episode:DiveTeacher(id)
WHERE former.ordinal = row.ordinal
MATCH (fact:DiveTeacher {id: row.to})
WITH former, episode, fact, properties(former) AS properties
DELETE former
CREATE (fact)-[evidence:EVIDENCE]->(episode)
SET evidence = properties`;

/** Each fact comes once, with all of its claims: what its document stated before is looked for before these are there. */
const PUT_EVIDENCE = `
UNWIND $rows AS row
MATCH (fact:DiveTeacher {id: row.factId})
WITH row, fact, fact:Fact AND NOT EXISTS {
  MATCH (fact)-[held:EVIDENCE]->(:DiveTeacher) WHERE held.documentId = row.documentId
} AS isNew
CALL (row, fact) {
  UNWIND row.claims AS claim
  MATCH (episode:DiveTeacher {id: claim.chunkId})
  CREATE (fact)-[evidence:EVIDENCE]->(episode)
  SET evidence = claim
}
RETURN count(CASE WHEN isNew THEN 1 END) AS count`;

const DROP_FACTS = `
UNWIND $ids AS id
MATCH (fact:DiveTeacher {id: id})
WHERE NOT EXISTS { (fact)-[:EVIDENCE]->() }
OPTIONAL MATCH (fact)-[:SUBJECT]->(subject:DiveTeacher)
CALL (fact, subject) {
  MATCH (object:DiveTeacher {id: fact.objectId})
  USING INDEX object:DiveTeacher(id)
  MATCH (subject)-[direct]->(object)
  WHERE direct.factId = fact.id
  DELETE direct
}
WITH fact, fact.id AS id, fact:Fact AS isFact, fact.subjectId AS subjectId, fact.objectId AS objectId
DETACH DELETE fact
RETURN id, isFact, subjectId, objectId`;

/** The first claim, by document and place in it, words the fact. */
const WORD_FACTS = `
UNWIND $ids AS id
MATCH (fact:DiveTeacher {id: id})-[:SUBJECT]->(subject:DiveTeacher)
CALL (fact) {
  MATCH (fact)-[evidence:EVIDENCE]->(:DiveTeacher)
  RETURN evidence ORDER BY evidence.documentId, evidence.chunkIndex, evidence.ordinal LIMIT 1
}
SET fact.statement = evidence.statement, fact.value = evidence.value
WITH fact, subject, evidence.statement AS statement
CALL (fact, subject, statement) {
  MATCH (object:DiveTeacher {id: fact.objectId})
  USING INDEX object:DiveTeacher(id)
  MATCH (subject)-[direct]->(object)
  WHERE direct.factId = fact.id
  SET direct.statement = statement
}`;

export async function readClaimsOf(run: Run, nameIds: readonly string[]): Promise<readonly PlacedClaim[]> {
  return nameIds.length === 0 ? [] : run<PlacedClaim>(READ_CLAIMS, { ids: nameIds });
}

interface FactRow extends LinkingFact {
  /** Not one that states nothing. */
  readonly isFact: boolean;
}

/** Resolves to the facts that are new. */
export async function putFacts(run: Run, heads: readonly FactHead[]): Promise<readonly LinkingFact[]> {
  if (heads.length === 0) return [];
  return (await run<FactRow>(PUT_FACTS, { rows: heads })).filter(({ isFact }) => isFact);
}

export async function moveEvidence(
  run: Run,
  rows: readonly { from: string; to: string; chunkId: string; ordinal: number }[],
): Promise<void> {
  if (rows.length > 0) await run(MOVE_EVIDENCE, { rows });
}

/** The claims are of one document. Resolves to how many facts its document did not state before. */
export async function putEvidence(
  run: Run,
  rows: readonly { readonly factId: string; readonly properties: ClaimRow }[],
): Promise<number> {
  const byFact = Map.groupBy(rows, ({ factId }) => factId);
  const wanted = [...byFact].map(([factId, own]) => {
    const claims = own.map(({ properties }) => properties);
    return { factId, documentId: claims[0]?.documentId, claims };
  });
  if (wanted.length === 0) return 0;
  const [row] = await run<{ count: number }>(PUT_EVIDENCE, { rows: wanted });
  return row?.count ?? 0;
}

/** Drops those that have no evidence any more. Resolves to the facts that are gone. */
export async function dropBareFacts(run: Run, ids: readonly string[]): Promise<readonly LinkingFact[]> {
  if (ids.length === 0) return [];
  return (await run<FactRow>(DROP_FACTS, { ids })).filter(({ isFact }) => isFact);
}

export async function wordFacts(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(WORD_FACTS, { ids });
}
