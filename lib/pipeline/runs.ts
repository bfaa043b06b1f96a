// Starts, stops, retries and resumes the runs of documents. What happens is in the run log and nowhere else.
import { wait } from "#lib/clock/after.ts";
import { allDocuments } from "#lib/documents/all-documents.ts";
import type { DocumentStore } from "#lib/documents/document-store.ts";
import { Turns } from "#lib/documents/turns.ts";
import { AppError, toAppError } from "#lib/domain/app-error.ts";
import type { DocumentState, StoredDocument } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { isTerminal, type RunEventBody, type RunKind } from "#lib/domain/run-event.ts";
import { STEP_IDS, type StepId } from "#lib/domain/steps.ts";
import { describeEvent } from "./describe-event.ts";
import { ingest } from "./ingest.ts";
import { patientGraph, type RunGraph } from "./patient-graph.ts";
import type { IdSource } from "./ports.ts";
import type { PipelineMeans, RunContext } from "./run-context.ts";
import type { RunQueue } from "./run-queue.ts";
import { StepError } from "./run-step.ts";

const NOTE_AGAIN_MS = 5000;

/** The reason with which runs end when the server does: they say nothing, and go on at the next start. */
class ShutdownError extends Error {}

export class Runs {
  readonly #means: PipelineMeans;
  readonly #documents: DocumentStore;
  readonly #queue: RunQueue;
  readonly #ids: IdSource;
  /** Of two who want the same run, the second is told that it goes on. */
  readonly #turns = new Turns();

  constructor(means: PipelineMeans, documents: DocumentStore, queue: RunQueue, ids: IdSource) {
    this.#means = means;
    this.#documents = documents;
    this.#queue = queue;
    this.#ids = ids;
  }

  /** Puts a new run of the document in the queue. */
  async start(document: StoredDocument, kind: RunKind): Promise<void> {
    const runId = this.#ids.newRunId();
    await this.#record(document.id, runId, { type: "run.queued", kind });
    this.#enqueue(document, runId, kind);
  }

  /** Stops the run. Rejects with `conflict` where none goes on. */
  async cancel(documentId: string): Promise<void> {
    if (await this.stop(documentId)) return;
    throw new AppError("conflict", { detail: "Nothing is running, so there is nothing to cancel." });
  }

  /** Stops the run, waiting or working, and resolves when it has stopped; with false where none goes on. */
  async stop(documentId: string): Promise<boolean> {
    const { run } = await this.#means.states.read(documentId);
    if (isEnded(run.status)) return false;
    await this.#queue.stop(documentId, new AppError("conflict", { detail: "The run was cancelled." }));
    const { run: stopped } = await this.#means.states.read(documentId);
    // Who stopped it before may have begun another.
    if (stopped.id === run.id && !isEnded(stopped.status))
      await this.#record(documentId, run.id, { type: "run.cancelled" });
    return true;
  }

  /** Goes on from what failed or was cancelled; finished steps and saved chunks are not done again. */
  retry(document: StoredDocument): Promise<void> {
    return this.#turns.take(document.id, () => this.#retry(document));
  }

  reprocess(document: StoredDocument): Promise<void> {
    return this.#turns.take(document.id, () => this.#reprocess(document));
  }

  /** At start: puts every run that has not ended back in the queue, and gives a run to each document that has none. */
  async resumeUnfinished(): Promise<void> {
    const latest = await this.#means.runLog.latestByDocument();
    for (const event of latest.filter((candidate) => !isTerminal(candidate))) {
      const document = await this.#documents.read(event.documentId);
      if (document) this.#enqueue(document, event.runId, event.type === "run.queued" ? event.kind : null);
    }
    const known = new Map(latest.map((event) => [event.documentId, event.type]));
    for await (const document of allDocuments(this.#documents)) {
      if ((known.get(document.id) ?? "document.deleted") === "document.deleted") await this.start(document, "upload");
    }
  }

  /** Stops without a trace in the log: the next start resumes. */
  async close(): Promise<void> {
    await this.#queue.close(new ShutdownError());
  }

  counts(): { waiting: number; running: number } {
    return this.#queue.counts();
  }

  async #retry(document: StoredDocument): Promise<void> {
    const { run } = await this.#assertIdle(document.id);
    if (run.status === "completed" && run.failedChunks === 0) {
      throw new AppError("conflict", {
        detail: "Nothing failed, so there is nothing to retry. Reprocess to run all again.",
      });
    }
    await this.start(document, "retry");
  }

  async #reprocess(document: StoredDocument): Promise<void> {
    await this.#assertIdle(document.id);
    await this.start(document, "reprocess");
  }

  /** `kind` null is a run that had begun before a restart. */
  #enqueue(document: StoredDocument, runId: string, kind: RunKind | null): void {
    this.#queue.add(document.id, (signal) => this.#work(document, runId, kind, signal));
  }

  async #work(document: StoredDocument, runId: string, kind: RunKind | null, signal: AbortSignal): Promise<void> {
    const { checkpoints, states } = this.#means;
    const record = (...bodies: readonly RunEventBody[]) => this.#record(document.id, runId, ...bodies);
    const context: RunContext = {
      ...this.#means,
      graph: this.#patientGraph(record, signal),
      document,
      signal,
      record,
      run: async () => (await states.read(document.id)).run,
    };
    try {
      // A crash before the run has begun begins it anew, and this again: nothing is forgotten that nobody reads anew.
      if (kind) await this.#reopen(document.id, kind);
      await record({ type: kind ? "run.started" : "run.resumed" });
      await ingest(context);
      const { counts } = await states.read(document.id);
      const figures = await context.graph.countDocument(document.id);
      const failed = (await checkpoints.chunks(document.id)).filter(({ status }) => status === "failed");
      await record({
        type: "run.completed",
        failedChunks: failed.length,
        pages: counts.pages,
        chunks: counts.chunks,
        ...figures,
      });
    } catch (error) {
      if (signal.aborted) return;
      await this.#fail(record, error, signal);
    }
  }

  /** Takes back what this kind of run does again. */
  async #reopen(documentId: string, kind: RunKind): Promise<void> {
    const { checkpoints } = this.#means;
    if (kind === "retry") {
      await checkpoints.forgetFailures(documentId);
      await checkpoints.reopenSteps(documentId, ["ingestion", "finalizing"]);
    }
    if (kind === "reprocess") {
      await checkpoints.reopenSteps(documentId, STEP_IDS);
      await checkpoints.forgetChunks(documentId);
    }
  }

  #patientGraph(record: RunContext["record"], signal: AbortSignal): RunGraph {
    const { clock, graph, log } = this.#means;
    const tell = (step: StepId, reason: "graph" | null) => {
      record({ type: "run.waited", step, reason }).catch((error: unknown) =>
        log.write("error", "The run log can't be written", { err: error }),
      );
    };
    const onWait = (step: StepId, fault: Error | null) => {
      if (fault) log.write("warn", fault.message);
      tell(step, "graph");
    };
    return patientGraph(graph, { clock, signal, onWait, onGoOn: (step) => tell(step, null) });
  }

  /** The fault may be that the disk is full: that the run has failed is noted down when there is room again. */
  async #fail(record: RunContext["record"], error: unknown, signal: AbortSignal): Promise<void> {
    const { clock, log } = this.#means;
    const fault = error instanceof StepError ? error.cause : error;
    const step = error instanceof StepError ? error.step : "finalizing";
    const { code, message } = toAppError(fault);
    if (code === "internal") log.write("error", "A step failed", { err: fault });
    for (;;) {
      try {
        return await record({ type: "run.failed", step, code, message });
      } catch (cause) {
        log.write("error", "The run log can't be written", { err: cause });
      }
      await wait(clock, NOTE_AGAIN_MS, signal).catch(() => {});
      if (signal.aborted) return;
    }
  }

  async #record(documentId: string, runId: string, ...bodies: readonly RunEventBody[]): Promise<void> {
    const { clock, log, runLog } = this.#means;
    const events = await runLog.append(documentId, runId, clock.now(), bodies);
    for (const event of events) {
      const line = describeEvent(event);
      if (line) log.write(line.level, line.text);
    }
  }

  async #assertIdle(documentId: string): Promise<DocumentState> {
    // It may be removed since it was looked up: its run would never end.
    if (!(await this.#documents.read(documentId))) throw new AppError("not_found");
    const state = await this.#means.states.read(documentId);
    if (isEnded(state.run.status)) return state;
    throw new AppError("conflict", {
      detail: "The document is being processed. Cancel the run first, or wait for its end.",
    });
  }
}
