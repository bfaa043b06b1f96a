// How much there is of a document, and what would go with it.
import type { Deletion } from "#lib/domain/api/documents.ts";
import type { Bolt, Run } from "./bolt.ts";

/** Entities and facts that nothing else holds, beside the document's chunks. */
export const READ_REMOVAL = `
RETURN COUNT { (:DiveTeacher {id: $documentId}) } AS documents,
  COUNT { (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(:Episode) } AS chunks,
  COUNT {
    MATCH (:DiveTeacher {id: $documentId})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(entity:Entity)
    WITH DISTINCT entity
    WHERE NOT EXISTS {
      MATCH (entity)<-[:NAMES]-(:Name)-[:IN_DOCUMENT]->(other:DiveTeacher) WHERE other.id <> $documentId
    }
    RETURN entity
  } AS entities,
  COUNT {
    MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(:Episode)<-[:EVIDENCE]-(fact:Fact)
    WITH DISTINCT fact
    WHERE NOT EXISTS {
      MATCH (fact)-[held:EVIDENCE]->(:DiveTeacher) WHERE held.documentId <> $documentId
    }
    RETURN fact
  } AS facts`;

const COUNT_DOCUMENT = `
RETURN COUNT {
    MATCH (:DiveTeacher {id: $documentId})<-[:IN_DOCUMENT]-(:Name)-[:NAMES]->(entity:Entity) RETURN DISTINCT entity
  } AS entities,
  COUNT {
    MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(:Episode)<-[:EVIDENCE]-(fact:Fact) RETURN DISTINCT fact
  } AS facts`;

/** Mentions and claims of the document, and how many of their quotes are not in their chunk's text. */
const VERIFY_DOCUMENT = `
MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(episode:Episode)
CALL (episode) {
  MATCH (episode)-[statement:MENTIONS|UNPLACED]->(:DiveTeacher) RETURN statement
  UNION
  MATCH (episode)<-[statement:EVIDENCE]-(:DiveTeacher) RETURN statement
}
RETURN count(statement) AS evidence,
  sum(CASE WHEN episode.text CONTAINS statement.quote THEN 0 ELSE 1 END) AS lostEvidence`;

export async function previewRemoval(bolt: Bolt, documentId: string): Promise<Deletion> {
  const [row] = await bolt.read<Deletion>(READ_REMOVAL, { documentId });
  return row ?? { documents: 0, chunks: 0, entities: 0, facts: 0 };
}

/** `run` reads, or is that of a transaction. */
export async function countDocument(run: Run, documentId: string): Promise<{ entities: number; facts: number }> {
  const [row] = await run<{ entities: number; facts: number }>(COUNT_DOCUMENT, { documentId });
  return row ?? { entities: 0, facts: 0 };
}

export async function verifyDocument(bolt: Bolt, documentId: string) {
  const { chunks } = await previewRemoval(bolt, documentId);
  const [row] = await bolt.read<{ evidence: number; lostEvidence: number }>(VERIFY_DOCUMENT, { documentId });
  return { chunks, evidence: row?.evidence ?? 0, lostEvidence: row?.lostEvidence ?? 0 };
}
