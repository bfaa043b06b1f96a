// Documents as the API offers them: taken in, listed, read, deleted.

import type { Clock } from "#lib/clock/clock.ts";
import { allDocuments } from "#lib/documents/all-documents.ts";
import type { ContentStore } from "#lib/documents/content-store.ts";
import type { DocumentStore } from "#lib/documents/document-store.ts";
import type { FileStore, ReceivedFile } from "#lib/documents/file-store.ts";
import { Turns } from "#lib/documents/turns.ts";
import type { Deletion } from "#lib/domain/api/documents.ts";
import { AppError, isAppError } from "#lib/domain/app-error.ts";
import { type Document, type StoredDocument, toDocument } from "#lib/domain/document.ts";
import { EMPTY_STATE } from "#lib/domain/fold-run.ts";
import type { RunStatus } from "#lib/domain/run.ts";
import { addUsage, NO_USAGE } from "#lib/domain/usage.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import type { Runs } from "#lib/pipeline/runs.ts";
import type { Checkpoints } from "#lib/runs/checkpoints.ts";
import type { DocumentStates } from "#lib/runs/document-states.ts";
import type { RunLog } from "#lib/runs/run-log.ts";

export interface DocumentsMeans {
  readonly store: DocumentStore;
  readonly files: FileStore;
  readonly content: ContentStore;
  readonly checkpoints: Checkpoints;
  readonly runLog: RunLog;
  readonly states: DocumentStates;
  readonly graph: GraphStore;
  readonly runs: Runs;
  readonly clock: Clock;
}

/** A graph that was lost in the middle of a removal is asked so often whether it is back. */
const TRY_AGAIN_MS = 5000;

export type NewDocument = Pick<StoredDocument, "filename" | "mediaType" | "collection" | "metadata">;

export interface Addition {
  readonly document: StoredDocument;
  readonly isDuplicate: boolean;
}

/** The same bytes are the same document. */
export function documentIdOf(sha256: string): string {
  return `d_${sha256.slice(0, 24)}`;
}

export class Documents {
  readonly #means: DocumentsMeans;
  /** Whoever takes in or removes the same bytes waits for the one before. */
  readonly #turns = new Turns();
  /** Under way; who asks for the same one again gets its answer. */
  readonly #removals = new Map<string, Promise<Deletion>>();
  /** For the graph, with removals to finish. */
  #isWaiting = false;

  constructor(means: DocumentsMeans) {
    this.#means = means;
  }

  /** Keeps the received bytes as a document and starts its run; bytes that are known already change nothing. */
  async add(file: ReceivedFile, about: NewDocument): Promise<Addition> {
    const id = documentIdOf(file.sha256);
    try {
      return await this.#turns.take(id, () => this.#add(id, file, about));
    } finally {
      // What was not kept, for whatever reason, goes.
      await file.discard();
    }
  }

  /** Rejects with `not_found`. */
  async stored(documentId: string): Promise<StoredDocument> {
    const document = await this.#means.store.read(documentId);
    if (!document) throw new AppError("not_found", { detail: "There is no such document. It may have been deleted." });
    return document;
  }

  async read(documentId: string): Promise<Document> {
    return toDocument(await this.stored(documentId), await this.#means.states.read(documentId));
  }

  async list(query: {
    cursor?: string | undefined;
    limit: number;
    collection?: string | undefined;
    status?: RunStatus | undefined;
  }) {
    const { states, store } = this.#means;
    const ids = query.status ? await this.#idsWithStatus(query.status) : undefined;
    const { documents, nextCursor } = await store.list({ ...query, ids });
    const read = await Promise.all(documents.map(async (stored) => toDocument(stored, await states.read(stored.id))));
    return { documents: read, nextCursor };
  }

  /** Rejects with `not_found`. Knows nothing new, so the graph stays as it is. */
  async move(documentId: string, collection: string): Promise<Document> {
    const { clock, runLog, states, store } = this.#means;
    const { collection: former } = await this.stored(documentId);
    if (former !== collection && (await store.move(documentId, collection))) {
      const { run } = await states.read(documentId);
      await runLog.append(documentId, run.id, clock.now(), [{ type: "document.moved", collection }]);
    }
    return this.read(documentId);
  }

  async previewRemoval(documentId: string): Promise<Deletion> {
    await this.stored(documentId);
    return this.#means.graph.previewRemoval(documentId);
  }

  /** Stops its run, then removes the document with all that only it says. */
  remove(documentId: string): Promise<Deletion> {
    const removal =
      this.#removals.get(documentId) ??
      this.#turns.take(documentId, () => this.#remove(documentId)).finally(() => this.#removals.delete(documentId));
    this.#removals.set(documentId, removal);
    return removal;
  }

  /**
   * Finishes removals that were cut short, whose documents are gone while their run log still speaks of them. Where the
   * graph is lost it rejects, and they are finished when that is back.
   */
  async finishRemovals(): Promise<void> {
    const { runLog, store } = this.#means;
    for (const { documentId, runId, type } of await runLog.latestByDocument()) {
      if (type === "document.deleted" || this.#removals.has(documentId)) continue;
      await this.#turns.take(documentId, async () => {
        if (!(await store.read(documentId))) await this.#removeContent(documentId, runId);
      });
    }
  }

  /** How much there is, over all documents. */
  async stats() {
    const { graph, states, store } = this.#means;
    const totals = { documents: await store.count(), pages: 0, usage: NO_USAGE, ...(await graph.count()) };
    for await (const { id } of allDocuments(store)) {
      const { counts, usage } = await states.read(id);
      totals.pages += counts.pages;
      totals.usage = addUsage(totals.usage, usage);
    }
    return totals;
  }

  async #add(id: string, { keep, sha256, sizeBytes }: ReceivedFile, about: NewDocument): Promise<Addition> {
    const { clock, files, runs, states, store } = this.#means;
    const known = await store.read(id);
    if (known) {
      const { run } = await states.read(id);
      // When it first came the disk had no more room to note its run down.
      if (run.id === EMPTY_STATE.run.id) await runs.start(known, "upload");
      return { document: known, isDuplicate: true };
    }
    const document: StoredDocument = { id, ...about, sizeBytes, sha256, createdAt: clock.now() };
    await keep(id);
    try {
      await store.add(document);
    } catch (error) {
      await files.remove(id);
      throw error;
    }
    await runs.start(document, "upload");
    return { document, isDuplicate: false };
  }

  async #remove(documentId: string): Promise<Deletion> {
    const { clock, graph, runs, states, store } = this.#means;
    await this.stored(documentId);
    await graph.ping();
    // From here on it is gone, whatever happens: what is left is removed when the graph is back, or at the next start.
    await store.remove(documentId);
    // Who found the document just before has begun its run by now; nobody can any more.
    await clock.yield();
    await runs.stop(documentId);
    const { run } = await states.read(documentId);
    return this.#removeContent(documentId, run.id);
  }

  /** The tombstone comes last: as long as it is missing, there is something left to remove. */
  async #removeContent(documentId: string, runId: string): Promise<Deletion> {
    const { checkpoints, clock, content, files, runLog } = this.#means;
    await checkpoints.forget(documentId);
    await content.remove(documentId);
    await files.remove(documentId);
    // Its server may be away: the same bytes can be taken in anew before it is back, and start from nothing.
    const deletion = await this.#removeKnowledge(documentId);
    const [tombstone] = await runLog.append(documentId, runId, clock.now(), [{ type: "document.deleted" }]);
    if (tombstone) await runLog.forget(documentId, tombstone.seq);
    return deletion;
  }

  async #removeKnowledge(documentId: string): Promise<Deletion> {
    try {
      return await this.#means.graph.removeDocument(documentId);
    } catch (error) {
      if (isAppError(error) && error.isRetryable) this.#finishWhenBack();
      throw error;
    }
  }

  /** One who asks is enough, for all that is left. */
  #finishWhenBack(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    let isTrying = false;
    const finish = async () => {
      if (isTrying) return;
      isTrying = true;
      try {
        await this.finishRemovals();
        stop();
        this.#isWaiting = false;
      } catch {
        // Still away, as the health of the graph says too; the next tick tries again.
      }
      isTrying = false;
    };
    const stop = this.#means.clock.every(TRY_AGAIN_MS, () => void finish());
  }

  async #idsWithStatus(status: RunStatus): Promise<readonly string[]> {
    const { runLog, states } = this.#means;
    const latest = await runLog.latestByDocument();
    const found = await Promise.all(
      latest.map(async ({ documentId }) => ({ documentId, run: (await states.read(documentId)).run })),
    );
    return found.filter(({ run }) => run.status === status).map(({ documentId }) => documentId);
  }
}
