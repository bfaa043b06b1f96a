// Takes out of the ledger what chunks say, and tells what that was.
import type { Run } from "../connection/bolt.ts";

export interface ErasedStatements {
  /** A name each, and the document; those of aliases without one. */
  readonly mentions: readonly { readonly nameId: string; readonly name: string; readonly documentId: string | null }[];
  /** Facts that have lost evidence, and the entities that they are about. */
  readonly factIds: readonly string[];
  readonly subjects: readonly string[];
  /** Names of which claims spoke. */
  readonly nameIds: readonly string[];
}

/** Of a chunk that is new nothing is looked for. */
const ERASE_STATEMENTS = `
UNWIND $chunkIds AS chunkId
MATCH (episode:DiveTeacher {id: chunkId})
CALL (episode, chunkId) {
  MATCH (episode)-[mention:MENTIONS|UNPLACED]->(:DiveTeacher)
  WITH mention, { nameId: mention.nameId, name: mention.name, documentId: mention.documentId } AS said
  DELETE mention
  RETURN said, null AS evidence
  UNION ALL
  MATCH (:DiveTeacher)-[alias:ALIAS]->(other:DiveTeacher) USING INDEX alias:ALIAS(chunkId)
  WHERE alias.chunkId = chunkId
  WITH alias, { nameId: other.id, name: alias.alias, documentId: null } AS said
  DELETE alias
  RETURN said, null AS evidence
  UNION ALL
  MATCH (fact:DiveTeacher)-[claim:EVIDENCE]->(episode)
  WITH claim, { factId: fact.id, subject: fact.subjectId, subjectId: claim.subjectId, objectId: claim.objectId } AS evidence
  DELETE claim
  RETURN null AS said, evidence
}
RETURN said, evidence`;

interface EvidenceRow {
  readonly factId: string;
  readonly subject: string | null;
  readonly subjectId: string;
  readonly objectId: string | null;
}

interface ErasedRow {
  readonly said: ErasedStatements["mentions"][number] | null;
  readonly evidence: EvidenceRow | null;
}

export const NOTHING_ERASED: ErasedStatements = { mentions: [], factIds: [], subjects: [], nameIds: [] };

export async function eraseStatements(run: Run, chunkIds: readonly string[]): Promise<ErasedStatements> {
  const rows = await run<ErasedRow>(ERASE_STATEMENTS, { chunkIds });
  const evidence = rows.flatMap((row) => row.evidence ?? []);
  return {
    mentions: rows.flatMap(({ said }) => said ?? []),
    factIds: [...new Set(evidence.map(({ factId }) => factId))],
    subjects: [...new Set(evidence.flatMap(({ subject }) => subject ?? []))],
    nameIds: [...new Set(evidence.flatMap(({ objectId, subjectId }) => [subjectId, ...(objectId ? [objectId] : [])]))],
  };
}
