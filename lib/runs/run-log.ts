// The port of the run log: append-only, numbered over all runs, the only record of what happened.
import type { RunEvent, RunEventBody } from "#lib/domain/run-event.ts";

export interface RunLogQuery {
  /** One document's events, or all where it is left out. */
  readonly documentId?: string | undefined;
  /** Events with a sequence number above this one. */
  readonly after: number;
  readonly limit?: number;
}

export interface RunLog {
  /** Appends the events in order, all or none, durable when it resolves; then wakes the subscribers. */
  append(documentId: string, runId: string, at: string, bodies: readonly RunEventBody[]): Promise<readonly RunEvent[]>;
  /** In order of sequence. */
  read(query: RunLogQuery): Promise<readonly RunEvent[]>;
  /** Sequence number of the newest event, 0 where there is none. */
  newest(): Promise<number>;
  /** The newest event of each document, of the kinds that tell a run's status (`run.…`, `document.deleted`). */
  latestByDocument(): Promise<readonly RunEvent[]>;
  /** Forgets a document's events up to `before` (excluded). */
  forget(documentId: string, before: number): Promise<void>;
  /** Calls `onAppend` after each append, until the returned function is called. */
  subscribe(onAppend: (events: readonly RunEvent[]) => void): () => void;
}
