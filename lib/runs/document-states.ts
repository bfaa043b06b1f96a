// The snapshots of all documents: the run log folded, kept in memory as far as it was asked for, moved on by each append.
import type { DocumentState } from "#lib/domain/document.ts";
import { EMPTY_STATE, foldRun } from "#lib/domain/fold-run.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import type { RunLog } from "./run-log.ts";

export class DocumentStates {
  readonly #log: RunLog;
  readonly #states = new Map<string, DocumentState>();
  /** What is appended while a document's log is being read for the first time: that reading may miss it. */
  readonly #meanwhile = new Map<string, RunEvent[]>();

  constructor(log: RunLog) {
    this.#log = log;
    log.subscribe((events) => {
      for (const event of events) this.#apply(event);
    });
  }

  async read(documentId: string): Promise<DocumentState> {
    const known = this.#states.get(documentId);
    if (known) return known;
    const meanwhile = this.#meanwhile.get(documentId) ?? [];
    this.#meanwhile.set(documentId, meanwhile);
    const events = await this.#log.read({ documentId, after: 0 });
    // Folding ignores what it has already seen.
    const state = [...events, ...meanwhile].reduce(foldRun, this.#states.get(documentId) ?? EMPTY_STATE);
    this.#meanwhile.delete(documentId);
    this.#states.set(documentId, state);
    return state;
  }

  #apply(event: RunEvent): void {
    const state = this.#states.get(event.documentId);
    if (event.type === "document.deleted") this.#states.delete(event.documentId);
    else if (state) this.#states.set(event.documentId, foldRun(state, event));
    else this.#meanwhile.get(event.documentId)?.push(event);
  }
}
