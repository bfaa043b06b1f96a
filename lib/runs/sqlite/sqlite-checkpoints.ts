import { z } from "zod";
import { appErrorCodeSchema } from "#lib/domain/app-error.ts";
import { type ChunkKnowledge, chunkKnowledgeSchema } from "#lib/domain/knowledge.ts";
import { type StepId, stepIdSchema } from "#lib/domain/steps.ts";
import type { Checkpoints, ChunkCheckpoint } from "#lib/runs/checkpoints.ts";
import { type Database, jsonList } from "#lib/sqlite/database.ts";

const errorSchema = z.object({ code: appErrorCodeSchema, message: z.string() });

export class SqliteCheckpoints implements Checkpoints {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async finishedSteps(documentId: string): Promise<ReadonlySet<StepId>> {
    const rows = this.#db.all("SELECT step FROM finished_steps WHERE document_id = ?", documentId);
    return new Set(rows.map((row) => stepIdSchema.parse(row.step)));
  }

  async finishStep(documentId: string, step: StepId): Promise<void> {
    this.#db.run("INSERT OR IGNORE INTO finished_steps VALUES (?, ?)", documentId, step);
  }

  async reopenSteps(documentId: string, steps: readonly StepId[]): Promise<void> {
    this.#db.run(
      "DELETE FROM finished_steps WHERE document_id = ? AND step IN (SELECT value FROM json_each(?))",
      documentId,
      jsonList(steps),
    );
  }

  async chunks(documentId: string): Promise<readonly ChunkCheckpoint[]> {
    const rows = this.#db.all(
      `SELECT chunk_index, status, CASE status WHEN 'failed' THEN body END AS error
       FROM chunk_checkpoints WHERE document_id = ? ORDER BY chunk_index`,
      documentId,
    );
    return rows.map((row) => ({
      index: Number(row.chunk_index),
      status: row.status === "saved" ? "saved" : "failed",
      error: row.error === null ? null : errorSchema.parse(JSON.parse(String(row.error))),
    }));
  }

  async saveChunk(documentId: string, index: number, knowledge: ChunkKnowledge): Promise<void> {
    this.#put(documentId, index, "saved", knowledge);
  }

  async failChunk(documentId: string, index: number, error: NonNullable<ChunkCheckpoint["error"]>): Promise<void> {
    this.#put(documentId, index, "failed", error);
  }

  async readKnowledge(documentId: string, index: number): Promise<ChunkKnowledge | null> {
    const row = this.#db.get(
      "SELECT body FROM chunk_checkpoints WHERE document_id = ? AND chunk_index = ? AND status = 'saved'",
      documentId,
      index,
    );
    return row ? chunkKnowledgeSchema.parse(JSON.parse(String(row.body))) : null;
  }

  async forgetFailures(documentId: string): Promise<void> {
    this.#db.run("DELETE FROM chunk_checkpoints WHERE document_id = ? AND status = 'failed'", documentId);
  }

  async forgetChunks(documentId: string): Promise<void> {
    this.#db.run("DELETE FROM chunk_checkpoints WHERE document_id = ?", documentId);
  }

  async forget(documentId: string): Promise<void> {
    this.#db.transaction(() => {
      this.#db.run("DELETE FROM finished_steps WHERE document_id = ?", documentId);
      this.#db.run("DELETE FROM chunk_checkpoints WHERE document_id = ?", documentId);
    });
  }

  #put(documentId: string, index: number, status: ChunkCheckpoint["status"], body: unknown): void {
    this.#db.run(
      "INSERT OR REPLACE INTO chunk_checkpoints VALUES (?, ?, ?, ?)",
      documentId,
      index,
      status,
      JSON.stringify(body),
    );
  }
}
