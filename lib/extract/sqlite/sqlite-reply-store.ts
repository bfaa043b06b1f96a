import { z } from "zod";
import { candidatesSchema } from "#lib/domain/candidate.ts";
import { usageSchema } from "#lib/domain/usage.ts";
import type { ExtractionReply } from "#lib/extract/extractor.ts";
import type { ReplyStore } from "#lib/extract/reply-store.ts";
import type { Database } from "#lib/sqlite/database.ts";

const replySchema = z.object({ candidates: candidatesSchema, usage: usageSchema });

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
    this.#db.run("INSERT OR REPLACE INTO replies VALUES (?, ?)", key, JSON.stringify(reply));
  }
}
