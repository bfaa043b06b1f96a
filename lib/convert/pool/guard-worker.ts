// Watches one worker while it converts a document, and says when it has used up its time or its memory.
import type { Worker } from "node:worker_threads";
import { AppError } from "#lib/domain/app-error.ts";
import type { EventInbox } from "./event-inbox.ts";

const CHECK_MS = 200;
const BYTES_PER_MB = 1024 * 1024;

interface Limits {
  readonly timeoutMs: number;
  readonly memoryLimitMb: number;
}

/** Time counts only while the server waits for the worker, not while the worker waits for the server. */
export function guardWorker(
  inbox: EventInbox,
  pool: { readonly threads: readonly Worker[] },
  limits: Limits,
  exceed: (error: AppError) => void,
): { stop(): void } {
  let usedMs = 0;
  let lastMs = performance.now();
  const check = () => {
    const nowMs = performance.now();
    if (inbox.isStarved) usedMs += nowMs - lastMs;
    lastMs = nowMs;
    if (usedMs > limits.timeoutMs) return exceed(new AppError("conversion_timeout"));
    const worker = pool.threads.find((thread) => thread.threadId === inbox.threadId);
    if (worker) void checkMemory(worker, limits.memoryLimitMb, exceed);
  };
  const timer = setInterval(check, CHECK_MS);
  return { stop: () => clearInterval(timer) };
}

async function checkMemory(worker: Worker, limitMb: number, exceed: (error: AppError) => void): Promise<void> {
  try {
    const { used_heap_size: heapBytes, external_memory: externalBytes } = await worker.getHeapStatistics();
    if (heapBytes + externalBytes > limitMb * BYTES_PER_MB) exceed(new AppError("conversion_out_of_memory"));
  } catch {
    // The worker has just ended: there is nothing left to measure.
  }
}
