import type { DocumentListQuery, DocumentStore } from "#lib/documents/document-store.ts";
import { type StoredDocument, storedDocumentSchema } from "#lib/domain/document.ts";
import { type Database, jsonList, type Row } from "#lib/sqlite/database.ts";

export class SqliteDocumentStore implements DocumentStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(document: StoredDocument): Promise<boolean> {
    const added = this.#db.run(
      `INSERT OR IGNORE INTO documents (id, collection, created_at, position, body)
       VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM documents), ?)`,
      document.id,
      document.collection,
      document.createdAt,
      JSON.stringify(document),
    );
    return added === 1;
  }

  async read(documentId: string): Promise<StoredDocument | null> {
    const row = this.#db.get("SELECT body FROM documents WHERE id = ?", documentId);
    return row ? toDocument(row) : null;
  }

  async list({ collection, ids, cursor, limit }: DocumentListQuery) {
    const before = Number(cursor ?? Number.MAX_SAFE_INTEGER);
    const rows = this.#db.all(
      `SELECT position, body FROM documents
       WHERE position < ?1 AND (?2 IS NULL OR collection = ?2) AND (?3 IS NULL OR id IN (SELECT value FROM json_each(?3)))
       ORDER BY position DESC LIMIT ?4`,
      Number.isSafeInteger(before) ? before : 0,
      collection ?? null,
      ids ? jsonList(ids) : null,
      limit + 1,
    );
    const page = rows.slice(0, limit);
    const nextCursor = rows.length > limit ? String(page.at(-1)?.position) : null;
    return { documents: page.map(toDocument), nextCursor };
  }

  async count(): Promise<number> {
    return Number(this.#db.get("SELECT count(*) AS count FROM documents")?.count);
  }

  async move(documentId: string, collection: string): Promise<boolean> {
    const moved = this.#db.run(
      "UPDATE documents SET collection = ?2, body = json_set(body, '$.collection', ?2) WHERE id = ?1",
      documentId,
      collection,
    );
    return moved === 1;
  }

  async remove(documentId: string): Promise<void> {
    this.#db.run("DELETE FROM documents WHERE id = ?", documentId);
  }
}

function toDocument(row: Row): StoredDocument {
  return storedDocumentSchema.parse(JSON.parse(String(row.body)));
}
