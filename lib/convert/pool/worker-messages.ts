// What the server and a conversion worker tell each other; errors cross as plain data.
import type { MessagePort } from "node:worker_threads";
import { AppError, type AppErrorCode, toAppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent, ConversionSource } from "../converter.ts";

export interface FailureData {
  readonly code: AppErrorCode;
  readonly detail: string;
  readonly cause: string;
}

export type WorkerMessage =
  /** The worker has begun; by its thread's number the pool finds it again. */
  { readonly type: "started"; readonly threadId: number } | { readonly type: "event"; readonly event: ConversionEvent };

/** Sent back for each event that was taken: the worker runs only so far ahead. */
export const TAKEN = "taken";
export const MAX_AHEAD = 64;

export type WorkerResult = { readonly failure: FailureData | null };

export interface WorkerTask {
  readonly source: ConversionSource;
  /** How long text in images is looked for; 0: not at all. */
  readonly recogniseMs: number;
  readonly port: MessagePort;
}

export function toFailure(error: unknown): FailureData {
  const known = toAppError(error);
  const cause = known.cause instanceof Error ? (known.cause.stack ?? known.cause.message) : String(known.cause ?? "");
  return { code: known.code, detail: known.message, cause };
}

export function fromFailure({ code, detail, cause }: FailureData): AppError {
  return new AppError(code, { detail, ...(cause && { cause }) });
}
