// How much there is of a document, and what would go with it.
import type { Deletion } from "#lib/domain/api/documents.ts";
import type { Bolt, Run } from "../connection/bolt.ts";

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

/** Null where they are to be counted. */
const READ_FIGURES = `
MATCH (document:DiveTeacher {id: $documentId})
RETURN document.entityCount AS entities, document.factCount AS facts`;

const ADD_FIGURES = `
MATCH (document:DiveTeacher {id: $documentId})
SET document.entityCount = document.entityCount + $entities, document.factCount = document.factCount + $facts
RETURN document.entityCount AS entities, document.factCount AS facts`;

const KEEP_FIGURES = `
MATCH (document:DiveTeacher {id: $documentId})
SET document.entityCount = $entities, document.factCount = $facts`;

/** Of documents that mention one of these names, and of those that are named. */
const FORGET_FIGURES = `
CALL () {
  UNWIND $nameIds AS id
  MATCH (:DiveTeacher {id: id})-[:IN_DOCUMENT]->(document:DiveTeacher)
  RETURN document
  UNION
  UNWIND $documentIds AS id
  MATCH (document:DiveTeacher {id: id})
  RETURN document
}
WITH document WHERE document.entityCount IS NOT NULL
REMOVE document.entityCount, document.factCount`;

export interface DocumentFigures {
  readonly entities: number;
  readonly facts: number;
}

type KnownFigures = { readonly [figure in keyof DocumentFigures]: number | null };

export async function previewRemoval(bolt: Bolt, documentId: string): Promise<Deletion> {
  const [row] = await bolt.read<Deletion>(READ_REMOVAL, { documentId });
  return row ?? { documents: 0, chunks: 0, entities: 0, facts: 0 };
}

/** `run` reads, or is that of a transaction. */
export async function countDocument(run: Run, documentId: string): Promise<DocumentFigures> {
  const [known] = await run<KnownFigures>(READ_FIGURES, { documentId });
  return known && isKnown(known) ? known : countAnew(run, documentId);
}

/** Adds what came to figures that follow; where they were forgotten they are counted anew, and kept. */
export async function addFigures(run: Run, documentId: string, added: DocumentFigures): Promise<DocumentFigures> {
  const [known] = await run<KnownFigures>(ADD_FIGURES, { documentId, ...added });
  if (known && isKnown(known)) return known;
  const figures = await countAnew(run, documentId);
  await run(KEEP_FIGURES, { documentId, ...figures });
  return figures;
}

/** Where more changed than what came with a chunk. */
export async function forgetFigures(
  run: Run,
  changed: { readonly nameIds: readonly string[]; readonly documentIds: readonly string[] },
): Promise<void> {
  if (changed.nameIds.length + changed.documentIds.length > 0) await run(FORGET_FIGURES, changed);
}

function isKnown(figures: KnownFigures): figures is DocumentFigures {
  return figures.entities !== null && figures.facts !== null;
}

async function countAnew(run: Run, documentId: string): Promise<DocumentFigures> {
  const [row] = await run<DocumentFigures>(COUNT_DOCUMENT, { documentId });
  return row ?? { entities: 0, facts: 0 };
}

export async function verifyDocument(bolt: Bolt, documentId: string) {
  const { chunks } = await previewRemoval(bolt, documentId);
  const [row] = await bolt.read<{ evidence: number; lostEvidence: number }>(VERIFY_DOCUMENT, { documentId });
  return { chunks, evidence: row?.evidence ?? 0, lostEvidence: row?.lostEvidence ?? 0 };
}
