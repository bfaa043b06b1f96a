// Takes out of the ledger what chunks say, and tells what that was.
import type { Run } from "./bolt.ts";

export interface ErasedStatements {
  /** A name each, and the document; those of aliases without one. */
  readonly mentions: readonly { readonly nameId: string; readonly name: string; readonly documentId: string | null }[];
  /** Facts that have lost evidence, and the entities that they are about. */
  readonly factIds: readonly string[];
  readonly subjects: readonly string[];
  /** Names of which claims spoke. */
  readonly nameIds: readonly string[];
}

const ERASE_MENTIONS = `
UNWIND $chunkIds AS chunkId
MATCH (:DiveTeacher {id: chunkId})-[mention:MENTIONS|UNPLACED]->(:DiveTeacher)
WITH mention, mention.nameId AS nameId, mention.name AS name, mention.documentId AS documentId
DELETE mention
RETURN nameId, name, documentId`;

const ERASE_ALIASES = `
UNWIND $chunkIds AS chunkId
MATCH (:DiveTeacher)-[alias:ALIAS]->(other:DiveTeacher)
WHERE alias.chunkId = chunkId
WITH alias, other.id AS nameId, alias.alias AS name
DELETE alias
RETURN nameId, name, null AS documentId`;

const ERASE_EVIDENCE = `
UNWIND $chunkIds AS chunkId
MATCH (fact:DiveTeacher)-[evidence:EVIDENCE]->(:DiveTeacher {id: chunkId})
WITH fact.id AS factId, fact.subjectId AS subject, evidence, evidence.subjectId AS subjectId, evidence.objectId AS objectId
DELETE evidence
RETURN factId, subject, subjectId, objectId`;

interface EvidenceRow {
  readonly factId: string;
  readonly subject: string | null;
  readonly subjectId: string;
  readonly objectId: string | null;
}

export const NOTHING_ERASED: ErasedStatements = { mentions: [], factIds: [], subjects: [], nameIds: [] };

export async function eraseStatements(run: Run, chunkIds: readonly string[]): Promise<ErasedStatements> {
  const [mentions, aliases, evidence] = await Promise.all([
    run<ErasedStatements["mentions"][number]>(ERASE_MENTIONS, { chunkIds }),
    run<ErasedStatements["mentions"][number]>(ERASE_ALIASES, { chunkIds }),
    run<EvidenceRow>(ERASE_EVIDENCE, { chunkIds }),
  ]);
  return {
    mentions: [...mentions, ...aliases],
    factIds: [...new Set(evidence.map(({ factId }) => factId))],
    subjects: [...new Set(evidence.flatMap(({ subject }) => subject ?? []))],
    nameIds: [...new Set(evidence.flatMap(({ objectId, subjectId }) => [subjectId, ...(objectId ? [objectId] : [])]))],
  };
}
