import { z } from "zod";
import { candidatesSchema } from "#lib/domain/candidate.ts";
import { NO_USAGE, usageSchema } from "#lib/domain/usage.ts";
import type { KeptAnswer, ReplyStore } from "#lib/extract/calls/reply-store.ts";
import type { ExtractionReply } from "#lib/extract/extractor.ts";
import type { Database } from "#lib/sqlite/database.ts";

const replySchema = z.object({ candidates: candidatesSchema, usage: usageSchema });
const answerSchema = z.object({
  kind: z.enum(["answered", "cut"]),
  body: z.unknown(),
  usage: usageSchema,
});

export class SqliteReplyStore implements ReplyStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async read(key: string): Promise<ExtractionReply | null> {
    const row = this.#db.get("SELECT body FROM replies WHERE key = ?", key);
    return row ? replySchema.parse(JSON.parse(String(row.body))) : null;
  }

  async keep(key: string, reply: ExtractionReply): Promise<void> {
    this.#db.transaction(() => {
      this.#db.run("INSERT OR REPLACE INTO replies VALUES (?, ?)", key, JSON.stringify(reply));
      this.#db.run("DELETE FROM answers WHERE key = ?", key);
    });
  }

  async readAnswers(key: string): Promise<ReadonlyMap<string, KeptAnswer>> {
    const rows = this.#db.all("SELECT question, body FROM answers WHERE key = ?", key);
    return new Map(rows.map(({ body, question }) => [String(question), answerSchema.parse(JSON.parse(String(body)))]));
  }

  async keepAnswer(key: string, question: string, answer: KeptAnswer): Promise<void> {
    this.#db.run("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", key, question, JSON.stringify(answer));
  }

  async confirm(key: string): Promise<void> {
    this.#db.transaction(() => {
      for (const table of ["replies", "answers"]) {
        const sql = `UPDATE ${table} SET body = json_set(body, '$.usage', json(?)) WHERE key = ?`;
        this.#db.run(sql, JSON.stringify(NO_USAGE), key);
      }
    });
  }
}
