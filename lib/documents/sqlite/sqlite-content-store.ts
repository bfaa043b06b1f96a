import { setImmediate } from "node:timers/promises";
import type { ContentStore } from "#lib/documents/content-store.ts";
import { type Chunk, chunkSchema } from "#lib/domain/chunk.ts";
import { type Page, pageSchema } from "#lib/domain/page.ts";
import type { Database } from "#lib/sqlite/database.ts";

/** A long document's chunks take their time to be parsed: others have their turn between. */
const CHUNKS_AT_ONCE = 50;

export class SqliteContentStore implements ContentStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async stagePages(documentId: string, pages: readonly Page[]): Promise<void> {
    this.#db.transaction(() => {
      for (const page of pages) {
        this.#db.run(
          "INSERT OR REPLACE INTO pending_pages VALUES (?, ?, ?)",
          documentId,
          page.number,
          JSON.stringify(page),
        );
      }
    });
  }

  async commitPages(documentId: string): Promise<void> {
    this.#db.transaction(() => {
      this.#db.run("DELETE FROM pages WHERE document_id = ?", documentId);
      this.#db.run("INSERT INTO pages SELECT * FROM pending_pages WHERE document_id = ?", documentId);
      this.#db.run("DELETE FROM pending_pages WHERE document_id = ?", documentId);
    });
  }

  async discardStagedPages(documentId: string): Promise<void> {
    this.#db.run("DELETE FROM pending_pages WHERE document_id = ?", documentId);
  }

  async readPages(documentId: string, from: number, limit: number): Promise<readonly Page[]> {
    const rows = this.#db.all(
      "SELECT body FROM pages WHERE document_id = ? AND number >= ? ORDER BY number LIMIT ?",
      documentId,
      from,
      limit,
    );
    return rows.map((row) => pageSchema.parse(JSON.parse(String(row.body))));
  }

  async countPages(documentId: string): Promise<number> {
    return Number(this.#db.get("SELECT count(*) AS count FROM pages WHERE document_id = ?", documentId)?.count);
  }

  async replaceChunks(documentId: string, chunks: readonly Chunk[]): Promise<void> {
    this.#db.transaction(() => {
      this.#db.run("DELETE FROM chunks WHERE document_id = ?", documentId);
      for (const chunk of chunks) {
        this.#db.run("INSERT INTO chunks VALUES (?, ?, ?)", documentId, chunk.index, JSON.stringify(chunk));
      }
    });
  }

  async readChunks(documentId: string): Promise<readonly Chunk[]> {
    const chunks: Chunk[] = [];
    for (let part = this.#readChunks(documentId, -1); part.length > 0; ) {
      chunks.push(...part);
      await setImmediate();
      part = this.#readChunks(documentId, part.at(-1)?.index ?? 0);
    }
    return chunks;
  }

  async countChunks(documentId: string): Promise<number> {
    return Number(this.#db.get("SELECT count(*) AS count FROM chunks WHERE document_id = ?", documentId)?.count);
  }

  async remove(documentId: string): Promise<void> {
    this.#db.transaction(() => {
      for (const table of ["pages", "pending_pages", "chunks"]) {
        this.#db.run(`DELETE FROM ${table} WHERE document_id = ?`, documentId);
      }
    });
  }

  #readChunks(documentId: string, after: number): Chunk[] {
    const rows = this.#db.all(
      "SELECT body FROM chunks WHERE document_id = ? AND chunk_index > ? ORDER BY chunk_index LIMIT ?",
      documentId,
      after,
      CHUNKS_AT_ONCE,
    );
    return rows.map((row) => chunkSchema.parse(JSON.parse(String(row.body))));
  }
}
