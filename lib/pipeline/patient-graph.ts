// The graph as a run uses it: where it can't be reached the run waits, says so, and goes on by itself.

import type { Clock } from "#lib/clock/clock.ts";
import { isAppError } from "#lib/domain/app-error.ts";
import type { StepId } from "#lib/domain/steps.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { untilAborted } from "./until-aborted.ts";

/** What a run does with the graph. All of it may be done again: what was done before changes nothing. */
export type RunGraph = Pick<
  GraphStore,
  | "saveDocument"
  | "saveChunks"
  | "removeChunk"
  | "keepChunks"
  | "verifyDocument"
  | "countDocument"
  | "findDoubts"
  | "readEntity"
  | "curate"
>;

interface Patience {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Called when a wait begins and when its reason changes; without one where the graph only takes long to answer. */
  readonly onWait: (step: StepId, fault: Error | null) => void;
  /** Called when a wait is over. */
  readonly onGoOn: (step: StepId) => void;
}

/** An answer that takes longer is a wait too. */
const SLOW_AFTER_MS = 3000;
const TRY_AGAIN_MS = 2000;

export function patientGraph(graph: GraphStore, patience: Patience): RunGraph {
  const within =
    <A extends unknown[], R>(step: StepId, work: (...args: A) => Promise<R>) =>
    (...args: A) =>
      waitFor(patience, step, () => work(...args));
  return {
    saveDocument: within("ingestion", (document) => graph.saveDocument(document)),
    saveChunks: within("ingestion", (chunks) => graph.saveChunks(chunks)),
    removeChunk: within("ingestion", (chunkId) => graph.removeChunk(chunkId)),
    keepChunks: within("ingestion", (documentId, chunkIds) => graph.keepChunks(documentId, chunkIds)),
    verifyDocument: within("finalizing", (documentId) => graph.verifyDocument(documentId)),
    findDoubts: within("finalizing", (query) => graph.findDoubts(query)),
    readEntity: within("finalizing", (entityId) => graph.readEntity(entityId)),
    curate: within("finalizing", (request) => graph.curate(request)),
    countDocument: within("finalizing", (documentId) => graph.countDocument(documentId)),
  };
}

async function waitFor<T>(patience: Patience, step: StepId, work: () => Promise<T>): Promise<T> {
  const { clock, onGoOn, onWait, signal } = patience;
  const told = new Set<string>();
  const tell = (fault: Error | null) => {
    const reason = fault?.message ?? "";
    if (!told.has(reason)) onWait(step, fault);
    told.add(reason);
  };
  for (;;) {
    signal.throwIfAborted();
    const stop = clock.every(SLOW_AFTER_MS, () => tell(null));
    try {
      // What was asked of a server is done or not when its answer is no longer waited for: both are sound.
      const result = await untilAborted(signal, work());
      if (told.size > 0) onGoOn(step);
      return result;
    } catch (error) {
      signal.throwIfAborted();
      if (!isAppError(error) || error.code !== "unavailable" || !error.isRetryable) throw error;
      tell(error);
    } finally {
      stop();
    }
    await pause(clock, signal);
  }
}

function pause(clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      stop();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const stop = clock.every(TRY_AGAIN_MS, end);
    signal.addEventListener("abort", end, { once: true });
  });
}
