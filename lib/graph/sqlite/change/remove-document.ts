// Exact removal: what a document says goes, and every entity and fact that no other evidence holds.
import { setImmediate } from "node:timers/promises";
import type { Deletion } from "#lib/domain/api/documents.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import type { Database } from "#lib/sqlite/database.ts";
import { addMentions } from "../ledger/ledger-change.ts";
import { LinkCounts } from "../ledger/link-counts.ts";
import { eraseChunk } from "../ledger/write-ledger.ts";
import { resolveNames } from "./resolve-names.ts";

/** A long document goes in parts: the graph is at any time what the ledger's rest says, and others have their turn. */
const CHUNKS_AT_ONCE = 10;

/** Before and after: each is one look into an index, where "another" would read through all that the document says itself. */
const isElsewhere = (table: string, isSame: string) =>
  `(EXISTS (SELECT 1 FROM ${table} WHERE ${isSame} AND held.document_id < ?1)
    OR EXISTS (SELECT 1 FROM ${table} WHERE ${isSame} AND held.document_id > ?1))`;

export const PREVIEW = `SELECT
  (SELECT count(*) FROM documents WHERE id = ?1) AS documents,
  (SELECT count(*) FROM chunks WHERE document_id = ?1) AS chunks,
  (SELECT count(*) FROM (
     SELECT DISTINCT entity_id FROM name_documents JOIN names USING (key) WHERE document_id = ?1 AND entity_id IS NOT NULL) own
   WHERE NOT ${isElsewhere("names JOIN name_documents held USING (key)", "names.entity_id = own.entity_id")}) AS entities,
  (SELECT count(*) FROM (SELECT DISTINCT fact_id FROM claims WHERE document_id = ?1 AND fact_id IS NOT NULL) own
   WHERE NOT ${isElsewhere("claims held", "held.fact_id = own.fact_id")}) AS facts`;

export function previewRemoval(db: Database, documentId: string): Deletion {
  const row = db.get(PREVIEW, documentId);
  return {
    documents: Number(row?.documents),
    chunks: Number(row?.chunks),
    entities: Number(row?.entities),
    facts: Number(row?.facts),
  };
}

export async function removeDocument(db: Database, resolver: Resolver, documentId: string): Promise<Deletion> {
  const deletion = previewRemoval(db, documentId);
  await keepChunks(db, resolver, documentId, []);
  db.run("DELETE FROM documents WHERE id = ?", documentId);
  return deletion;
}

/** Removes the document's chunks but for these. */
export async function keepChunks(
  db: Database,
  resolver: Resolver,
  documentId: string,
  chunkIds: readonly string[],
): Promise<void> {
  const kept = new Set(chunkIds);
  const rows = db.all("SELECT id FROM chunks WHERE document_id = ? ORDER BY chunk_index", documentId);
  const ids = rows.map((row) => String(row.id)).filter((id) => !kept.has(id));
  for (let from = 0; from < ids.length; from += CHUNKS_AT_ONCE) {
    await setImmediate();
    eraseChunks(db, resolver, documentId, ids.slice(from, from + CHUNKS_AT_ONCE));
  }
}

export function removeChunk(db: Database, resolver: Resolver, chunkId: string): void {
  const chunk = db.get("SELECT document_id FROM chunks WHERE id = ?", chunkId);
  if (chunk) eraseChunks(db, resolver, String(chunk.document_id), [chunkId]);
}

/** The chunks are of this document. */
function eraseChunks(db: Database, resolver: Resolver, documentId: string, chunkIds: readonly string[]): void {
  db.transaction(() => {
    const links = new LinkCounts(db);
    const untold = new Map<string, string[]>();
    const mentions = new Map<string, number>();
    for (const chunkId of chunkIds) addMentions(mentions, eraseChunk(db, chunkId, { links, untold }));
    const erased = new Set(mentions.keys());
    if (mentions.size > 0)
      resolveNames(db, resolver, { documentId, mentions, erased, untold, linked: new Set(), links });
  });
}
