import { z } from "zod";
import type { BatchStore, SentBatch } from "#lib/extract/calls/batch-store.ts";
import type { Database } from "#lib/sqlite/database.ts";

const questionsSchema = z.array(z.string());

export class SqliteBatchStore implements BatchStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async open(): Promise<readonly SentBatch[]> {
    const rows = this.#db.all("SELECT id, server_id, at, questions FROM batches ORDER BY at, id");
    return rows.map((row) => ({
      id: String(row.id),
      serverId: row.server_id === null ? null : String(row.server_id),
      at: String(row.at),
      questions: questionsSchema.parse(JSON.parse(String(row.questions))),
    }));
  }

  async begin({ at, id, questions }: Omit<SentBatch, "serverId">): Promise<void> {
    this.#db.run("INSERT INTO batches VALUES (?, NULL, ?, ?)", id, at, JSON.stringify(questions));
  }

  async name(id: string, serverId: string): Promise<void> {
    this.#db.run("UPDATE batches SET server_id = ? WHERE id = ?", serverId, id);
  }

  async end(id: string, answers: ReadonlyMap<string, string>): Promise<void> {
    this.#db.transaction(() => {
      for (const [question, body] of answers) {
        this.#db.run("INSERT OR REPLACE INTO batch_answers VALUES (?, ?)", question, body);
      }
      this.#db.run("DELETE FROM batches WHERE id = ?", id);
    });
  }

  async answer(question: string): Promise<string | null> {
    const row = this.#db.get("SELECT body FROM batch_answers WHERE question = ?", question);
    return row ? String(row.body) : null;
  }

  async forget(question: string): Promise<void> {
    this.#db.run("DELETE FROM batch_answers WHERE question = ?", question);
  }
}
