// Runs that wait for their turn and runs that go on: as many at once as is fair, first come first served.
import PQueue from "p-queue";

interface Entry {
  readonly controller: AbortController;
  /** The work, once its turn has come. */
  working: Promise<void> | null;
}

export class RunQueue {
  readonly #queue: PQueue;
  readonly #entries = new Map<string, Entry>();

  constructor(concurrency: number) {
    this.#queue = new PQueue({ concurrency });
  }

  /** Runs `work` in its turn, with a signal that aborts when the document's run is stopped. `work` must not reject. */
  add(documentId: string, work: (signal: AbortSignal) => Promise<void>): void {
    const entry: Entry = { controller: new AbortController(), working: null };
    this.#entries.set(documentId, entry);
    const takeTurn = async () => {
      entry.working = work(entry.controller.signal).finally(() => this.#remove(documentId, entry));
      await entry.working;
    };
    // A run that is stopped leaves the queue at once, which rejects its turn: nothing is lost by that, and one that works
    // stays here until its work has ended.
    this.#queue.add(takeTurn, { signal: entry.controller.signal }).catch(() => {
      if (!entry.working) this.#remove(documentId, entry);
    });
  }

  has(documentId: string): boolean {
    return this.#entries.has(documentId);
  }

  /** Aborts the document's run and waits until its work has ended; a run that still waits never starts. */
  async stop(documentId: string, reason: Error): Promise<void> {
    const entry = this.#entries.get(documentId);
    if (!entry) return;
    entry.controller.abort(reason);
    await entry.working;
    this.#remove(documentId, entry);
  }

  /** Stops all runs; none starts any more. */
  async close(reason: Error): Promise<void> {
    this.#queue.pause();
    await Promise.all([...this.#entries.keys()].map((documentId) => this.stop(documentId, reason)));
  }

  counts(): { waiting: number; running: number } {
    return { waiting: this.#queue.size, running: this.#queue.pending };
  }

  #remove(documentId: string, entry: Entry): void {
    if (this.#entries.get(documentId) === entry) this.#entries.delete(documentId);
  }
}
