// Takes out of the ledger what chunks say, and tells what that was.
import type { Run } from "./bolt.ts";

export interface ErasedStatements {
  /** A name each, and the document; those of aliases without one. */
  readonly mentions: readonly { readonly nameId: string; readonly name: string; readonly documentId: string | null }[];
  /** Facts that have lost evidence. */
  readonly factIds: readonly string[];
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
WITH fact.id AS factId, evidence, evidence.subjectId AS subjectId, evidence.objectId AS objectId
DELETE evidence
RETURN factId, subjectId, objectId`;

export async function eraseStatements(run: Run, chunkIds: readonly string[]): Promise<ErasedStatements> {
  const mentions = await run<ErasedStatements["mentions"][number]>(ERASE_MENTIONS, { chunkIds });
  const aliases = await run<ErasedStatements["mentions"][number]>(ERASE_ALIASES, { chunkIds });
  const evidence = await run<{ factId: string; subjectId: string; objectId: string | null }>(ERASE_EVIDENCE, {
    chunkIds,
  });
  return {
    mentions: [...mentions, ...aliases],
    factIds: [...new Set(evidence.map(({ factId }) => factId))],
    nameIds: [...new Set(evidence.flatMap(({ objectId, subjectId }) => [subjectId, ...(objectId ? [objectId] : [])]))],
  };
}
