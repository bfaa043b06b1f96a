// Writes and removes chunks: one transaction each time, of a number of statements that does not depend on what they hold.
import type { Deletion } from "#lib/domain/api/documents.ts";
import type { ReadChunk } from "#lib/graph/graph-store.ts";
import { documentOf } from "#lib/graph/read-chunks.ts";
import { addFigures, forgetFigures, READ_REMOVAL } from "../ledger/count-document.ts";
import { dropEpisodes, orderEpisodes, putEpisodes } from "../ledger/episodes.ts";
import { eraseStatements } from "../ledger/erase-statements.ts";
import { ledgerRows, NO_ROWS } from "../ledger/ledger-rows.ts";
import type { Writing } from "../ledger/writing.ts";
import { changeGraph, type Writer } from "./change-graph.ts";
import { lookAround } from "./look-around.ts";
import { resolveNames } from "./resolve-names.ts";

const READ_CHUNK_IDS = `
MATCH (:DiveTeacher {id: $documentId})-[:HAS_EPISODE]->(episode:Episode)
WHERE NOT episode.id IN $keptIds
RETURN episode.id AS id`;

const READ_DOCUMENT_ID = `
MATCH (episode:DiveTeacher {id: $chunkId}) RETURN episode.documentId AS id`;

const DROP_DOCUMENT = `
MATCH (document:DiveTeacher {id: $documentId})
DETACH DELETE document`;

/** Resolves to what the whole document has. */
export async function saveChunks(writer: Writer, chunks: readonly ReadChunk[]) {
  const documentId = documentOf(chunks);
  const chunkIds = chunks.map(([{ id }]) => id);
  const rows = ledgerRows(writer.resolver, chunks);
  return changeGraph(writer, async (writing) => {
    const { counts, run } = writing;
    const [erased, put, sight] = await Promise.all([
      eraseStatements(run, chunkIds),
      putEpisodes(
        run,
        chunks.map(([chunk]) => chunk),
      ),
      lookAround(run, rows),
    ]);
    counts.chunks += put.added;
    const ordered = put.isMoved && orderEpisodes(run, documentId);
    const [came] = await Promise.all([resolveNames(writing, erased, rows, sight), ordered]);
    if (put.added < chunks.length) await forgetFigures(run, { nameIds: [], documentIds: [documentId] });
    return addFigures(run, documentId, came);
  });
}

export async function removeChunk(writer: Writer, chunkId: string): Promise<void> {
  await changeGraph(writer, async (writing) => {
    const [document] = await writing.run<{ id: string }>(READ_DOCUMENT_ID, { chunkId });
    if (document) await eraseChunks(writing, document.id, [chunkId]);
  });
}

/** Removes the document's chunks but for these. */
export async function keepChunks(writer: Writer, documentId: string, keptIds: readonly string[]): Promise<void> {
  await changeGraph(writer, async (writing) => {
    const chunks = await writing.run<{ id: string }>(READ_CHUNK_IDS, { documentId, keptIds });
    const chunkIds = chunks.map(({ id }) => id);
    if (chunkIds.length > 0) await eraseChunks(writing, documentId, chunkIds);
  });
}

/** Exact: what a document says goes, and every entity and fact that no other evidence holds. */
export async function removeDocument(writer: Writer, documentId: string): Promise<Deletion> {
  return changeGraph(writer, async (writing) => {
    const { run } = writing;
    const [deletion] = await run<Deletion>(READ_REMOVAL, { documentId });
    if (!deletion || deletion.documents === 0) return { documents: 0, chunks: 0, entities: 0, facts: 0 };
    const chunks = await run<{ id: string }>(READ_CHUNK_IDS, { documentId, keptIds: [] });
    const chunkIds = chunks.map(({ id }) => id);
    await eraseChunks(writing, documentId, chunkIds);
    await run(DROP_DOCUMENT, { documentId });
    return deletion;
  });
}

async function eraseChunks(writing: Writing, documentId: string, chunkIds: readonly string[]): Promise<void> {
  const { counts, run } = writing;
  const [erased, dropped] = await Promise.all([
    eraseStatements(run, chunkIds),
    dropEpisodes(run, chunkIds),
    orderEpisodes(run, documentId),
  ]);
  counts.chunks -= dropped;
  await resolveNames(writing, erased, NO_ROWS);
  await forgetFigures(run, { nameIds: [], documentIds: [documentId] });
}
