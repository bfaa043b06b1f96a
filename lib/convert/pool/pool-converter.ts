// Converts documents on a bounded pool of worker threads, each document with a time and a memory limit of its own.
import { stat } from "node:fs/promises";
import { MessageChannel } from "node:worker_threads";
import PQueue from "p-queue";
import { move, Piscina, transferableSymbol, valueSymbol } from "piscina";
import { AppError, isAppError } from "#lib/domain/app-error.ts";
import { MEDIA_TYPES } from "#lib/domain/document.ts";
import type { ConversionEvent, ConversionSource, Converter } from "../converter.ts";
import { EventInbox } from "./event-inbox.ts";
import { guardWorker } from "./guard-worker.ts";
import { fromFailure, type WorkerResult, type WorkerTask } from "./worker-messages.ts";

export interface PoolOptions {
  /** Absolute path of `convert-worker.ts`, which Node runs as it is: the pool may be part of a bundle. */
  readonly workerPath: string;
  /** Large documents that are converted at the same time. */
  readonly maxThreads: number;
  /** Small ones, beside them: what takes a moment never waits for what takes minutes. */
  readonly smallThreads: number;
  /** How long the server waits for one document, time in the queue not counted. */
  readonly timeoutMs: number;
  /** Of one worker: its JavaScript heap and what its buffers hold outside of it. */
  readonly memoryLimitMb: number;
  /** Whether text that only images show is recognised. */
  readonly hasOcr: boolean;
}

interface Conversion {
  readonly inbox: EventInbox;
  readonly limits: AbortController;
}

/** Of a document's time: the rest is left for all that is written. */
const OCR_SHARE = 0.5;
const SMALL_BYTES = 256 * 1024;
const IDLE_MS = 30_000;

export class PoolConverter implements Converter {
  private readonly options: PoolOptions;
  private readonly pool: Piscina<unknown, WorkerResult>;
  /** Piscina gives a queued task no new worker when one is stopped; so none is ever queued there. */
  private readonly lanes: { readonly large: PQueue; readonly small: PQueue };
  private readonly closing = new AbortController();
  private readonly active = new Set<Conversion>();

  constructor(options: PoolOptions) {
    this.options = options;
    const { maxThreads, smallThreads } = options;
    this.lanes = {
      large: new PQueue({ concurrency: maxThreads }),
      small: new PQueue({ concurrency: smallThreads }),
    };
    this.pool = new Piscina({
      filename: options.workerPath,
      minThreads: 1,
      maxThreads: maxThreads + smallThreads,
      idleTimeout: IDLE_MS,
      // Otherwise an idle worker blocks its own event loop, and what pdf.js left to do there.
      atomics: "disabled",
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb },
    });
    // An idle worker's end harms nobody. Where none is left and none came up, what waits for one would wait for ever.
    this.pool.on("error", (error: unknown) => {
      if (this.pool.threads.length > 0) return;
      for (const { inbox, limits } of this.active) {
        if (inbox.threadId === null) limits.abort(new AppError("internal", { cause: error }));
      }
    });
  }

  async *convert(source: ConversionSource, signal: AbortSignal): AsyncGenerator<ConversionEvent> {
    signal.throwIfAborted();
    const lane = this.lanes[(await isSmall(source)) ? "small" : "large"];
    const { port1, port2 } = new MessageChannel();
    const inbox = new EventInbox(port1);
    const limits = new AbortController();
    const { hasOcr, timeoutMs } = this.options;
    const recogniseMs = hasOcr ? OCR_SHARE * timeoutMs : 0;
    const stop = AbortSignal.any([signal, limits.signal, this.closing.signal]);
    const conversion: Conversion = { inbox, limits };
    this.active.add(conversion);
    const guard = guardWorker(inbox, this.pool, this.options, (error) => limits.abort(error));
    const ended = lane
      .add(() => this.pool.run(handOver({ source, recogniseMs, port: port2 }), { signal: stop }), { signal: stop })
      .then((result) => inbox.end(result?.failure ? fromFailure(result.failure) : null))
      .catch((error: unknown) => inbox.end(stop.aborted ? stop.reason : translateError(error)));
    try {
      yield* inbox.events();
    } finally {
      guard.stop();
      this.active.delete(conversion);
      limits.abort(new AppError("internal", { detail: "The reader of the events went away." }));
      port1.close();
      await ended;
    }
  }

  /** Stops what still runs. */
  async close(): Promise<void> {
    this.closing.abort(new AppError("unavailable"));
    await this.pool.destroy();
  }
}

/** Markdown of any size is read in a moment. A file that isn't there fails in a moment. */
async function isSmall({ mediaType, path }: ConversionSource): Promise<boolean> {
  if (mediaType === MEDIA_TYPES.markdown) return true;
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  return size <= SMALL_BYTES;
}

/** The task with its port, which goes over to the worker. */
function handOver(task: WorkerTask): unknown {
  return move({ [transferableSymbol]: [task.port], [valueSymbol]: task });
}

function translateError(error: unknown): AppError {
  if (isAppError(error)) return error;
  const code = error instanceof Error && "code" in error ? error.code : null;
  return new AppError(code === "ERR_WORKER_OUT_OF_MEMORY" ? "conversion_out_of_memory" : "internal", { cause: error });
}
