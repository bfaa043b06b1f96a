// The snapshots of all documents: the run log folded, kept in memory as far as it was asked for, moved on by each append.
import type { DocumentState } from "#lib/domain/document.ts";
import { EMPTY_STATE, foldRun } from "#lib/domain/fold-run.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import type { RunLog } from "./run-log.ts";

export class DocumentStates {
  readonly #log: RunLog;
  readonly #states = new Map<string, DocumentState>();

  constructor(log: RunLog) {
    this.#log = log;
    log.subscribe((events) => {
      for (const event of events) this.#apply(event);
    });
  }

  async read(documentId: string): Promise<DocumentState> {
    const known = this.#states.get(documentId);
    if (known) return known;
    const events = await this.#log.read({ documentId, after: 0 });
    // An append may have come in meanwhile; folding ignores what it has already seen.
    const state = events.reduce(foldRun, this.#states.get(documentId) ?? EMPTY_STATE);
    this.#states.set(documentId, state);
    return state;
  }

  #apply(event: RunEvent): void {
    const state = this.#states.get(event.documentId);
    if (event.type === "document.deleted") this.#states.delete(event.documentId);
    else if (state) this.#states.set(event.documentId, foldRun(state, event));
  }
}
