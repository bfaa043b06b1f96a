// Exact removal: what a document says goes, and every entity and fact that no other evidence holds.
import type { Deletion } from "#lib/domain/api/documents.ts";
import type { Resolver } from "#lib/resolve/resolver.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";
import { addMentions } from "./ledger-change.ts";
import { resolveNames } from "./resolve-names.ts";
import { eraseChunk } from "./write-ledger.ts";

export function previewRemoval(db: Database, documentId: string): Deletion {
  const row = db.get(
    `SELECT
       (SELECT count(*) FROM documents WHERE id = ?1) AS documents,
       (SELECT count(*) FROM chunks WHERE document_id = ?1) AS chunks,
       (SELECT count(DISTINCT entity_id) FROM name_documents JOIN names own USING (key) WHERE document_id = ?1 AND NOT EXISTS (
          SELECT 1 FROM names JOIN name_documents held USING (key)
          WHERE names.entity_id = own.entity_id AND held.document_id <> ?1)) AS entities,
       (SELECT count(DISTINCT fact_id) FROM claims own WHERE document_id = ?1 AND fact_id IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM claims held WHERE held.fact_id = own.fact_id AND held.document_id <> ?1)) AS facts`,
    documentId,
  );
  return {
    documents: Number(row?.documents),
    chunks: Number(row?.chunks),
    entities: Number(row?.entities),
    facts: Number(row?.facts),
  };
}

export function removeDocument(db: Database, resolver: Resolver, documentId: string): Deletion {
  return db.transaction(() => {
    const deletion = previewRemoval(db, documentId);
    const chunks = db.all("SELECT id FROM chunks WHERE document_id = ?", documentId);
    eraseChunks(
      db,
      resolver,
      documentId,
      chunks.map((row) => String(row.id)),
    );
    db.run("DELETE FROM documents WHERE id = ?", documentId);
    return deletion;
  });
}

/** Removes the document's chunks but for these. */
export function keepChunks(db: Database, resolver: Resolver, documentId: string, chunkIds: readonly string[]): void {
  db.transaction(() => {
    const chunks = db.all(
      "SELECT id FROM chunks WHERE document_id = ? AND id NOT IN (SELECT value FROM json_each(?))",
      documentId,
      jsonList(chunkIds),
    );
    eraseChunks(
      db,
      resolver,
      documentId,
      chunks.map((row) => String(row.id)),
    );
  });
}

/** The chunks are of this document. */
function eraseChunks(db: Database, resolver: Resolver, documentId: string, chunkIds: readonly string[]): void {
  const mentions = new Map<string, number>();
  for (const chunkId of chunkIds) addMentions(mentions, eraseChunk(db, chunkId));
  if (mentions.size > 0) resolveNames(db, resolver, { documentId, mentions, erased: new Set(mentions.keys()) });
}

export function removeChunk(db: Database, resolver: Resolver, chunkId: string): void {
  db.transaction(() => {
    const chunk = db.get("SELECT document_id FROM chunks WHERE id = ?", chunkId);
    if (chunk) eraseChunks(db, resolver, String(chunk.document_id), [chunkId]);
  });
}
