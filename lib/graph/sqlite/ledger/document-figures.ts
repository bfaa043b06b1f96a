// How many entities and facts each document has: figures that follow what comes. Where more than that changed they are
// forgotten, and counted anew when they are next needed.
import { type Database, jsonList } from "#lib/sqlite/database.ts";

export interface DocumentFigures {
  readonly entities: number;
  readonly facts: number;
}

export function readFigures(db: Database, documentId: string): DocumentFigures {
  const row = db.get("SELECT entities, facts FROM documents WHERE id = ?", documentId);
  if (row && row.entities !== null) return { entities: Number(row.entities), facts: Number(row.facts) };
  return countFigures(db, documentId);
}

/** Reads them, and keeps them where they had to be counted. */
export function renewFigures(db: Database, documentId: string): DocumentFigures {
  const figures = readFigures(db, documentId);
  const sql = "UPDATE documents SET entities = ?, facts = ? WHERE id = ? AND entities IS NULL";
  db.run(sql, figures.entities, figures.facts, documentId);
  return figures;
}

/** Of figures that are forgotten nothing becomes known. */
export function addFigures(db: Database, documentId: string, { entities, facts }: DocumentFigures): void {
  const sql = "UPDATE documents SET entities = entities + ?, facts = facts + ? WHERE id = ?";
  db.run(sql, entities, facts, documentId);
}

export function forgetFigures(db: Database, documentIds: readonly string[]): void {
  if (documentIds.length === 0) return;
  const sql =
    "UPDATE documents SET entities = NULL, facts = NULL WHERE id IN (SELECT value FROM json_each(?)) AND entities IS NOT NULL";
  db.run(sql, jsonList(new Set(documentIds)));
}

/** Those of the documents that mention these names. */
export function forgetFiguresOfNames(db: Database, keys: readonly string[]): void {
  if (keys.length === 0) return;
  db.run(
    `UPDATE documents SET entities = NULL, facts = NULL WHERE entities IS NOT NULL AND id IN (
       SELECT document_id FROM name_documents WHERE key IN (SELECT value FROM json_each(?)))`,
    jsonList(keys),
  );
}

function countFigures(db: Database, documentId: string): DocumentFigures {
  const row = db.get(
    `SELECT (SELECT count(DISTINCT entity_id) FROM name_documents JOIN names USING (key) WHERE document_id = ?1) AS entities,
       (SELECT count(DISTINCT fact_id) FROM claims WHERE document_id = ?1) AS facts`,
    documentId,
  );
  return { entities: Number(row?.entities), facts: Number(row?.facts) };
}
