import { type RunEvent, type RunEventBody, runEventSchema } from "#lib/domain/run-event.ts";
import type { RunLog, RunLogQuery } from "#lib/runs/run-log.ts";
import type { Database, Row } from "#lib/sqlite/database.ts";

export class SqliteRunLog implements RunLog {
  readonly #db: Database;
  readonly #subscribers = new Set<(events: readonly RunEvent[]) => void>();

  constructor(db: Database) {
    this.#db = db;
  }

  async append(
    documentId: string,
    runId: string,
    at: string,
    bodies: readonly RunEventBody[],
  ): Promise<readonly RunEvent[]> {
    const events = this.#db.transaction(() => bodies.map((body) => this.#insert(documentId, runId, at, body)));
    for (const notify of this.#subscribers) notify(events);
    return events;
  }

  async read({ documentId, after, limit = -1 }: RunLogQuery): Promise<readonly RunEvent[]> {
    const rows = documentId
      ? this.#db.all(
          "SELECT * FROM run_events WHERE document_id = ? AND seq > ? ORDER BY seq LIMIT ?",
          documentId,
          after,
          limit,
        )
      : this.#db.all("SELECT * FROM run_events WHERE seq > ? ORDER BY seq LIMIT ?", after, limit);
    return rows.map(toEvent);
  }

  async newest(): Promise<number> {
    return Number(this.#db.get("SELECT max(seq) AS seq FROM run_events")?.seq ?? 0);
  }

  async latestByDocument(): Promise<readonly RunEvent[]> {
    const rows = this.#db.all(
      `SELECT * FROM run_events WHERE seq IN (
         SELECT max(seq) FROM run_events WHERE type GLOB 'run.*' OR type = 'document.deleted' GROUP BY document_id
       ) ORDER BY seq`,
    );
    return rows.map(toEvent);
  }

  async forget(documentId: string, before: number): Promise<void> {
    this.#db.run("DELETE FROM run_events WHERE document_id = ? AND seq < ?", documentId, before);
  }

  subscribe(onAppend: (events: readonly RunEvent[]) => void): () => void {
    this.#subscribers.add(onAppend);
    return () => this.#subscribers.delete(onAppend);
  }

  #insert(documentId: string, runId: string, at: string, body: RunEventBody): RunEvent {
    const { type, ...rest } = body;
    const row = this.#db.get(
      "INSERT INTO run_events (document_id, run_id, at, type, body) VALUES (?, ?, ?, ?, ?) RETURNING seq",
      documentId,
      runId,
      at,
      type,
      JSON.stringify(rest),
    );
    return { seq: Number(row?.seq), documentId, runId, at, ...body };
  }
}

function toEvent(row: Row): RunEvent {
  return runEventSchema.parse({
    seq: row.seq,
    documentId: row.document_id,
    runId: row.run_id,
    at: row.at,
    type: row.type,
    ...JSON.parse(String(row.body)),
  });
}
