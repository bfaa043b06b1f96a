// What went wrong with a call, and what helps: the one place where the SDK's errors are told apart.
import { APIConnectionError, APIError } from "@anthropic-ai/sdk";
import { ZodError } from "zod";
import { AppError } from "#lib/domain/app-error.ts";
import type { WaitReason } from "#lib/domain/run-event.ts";
import type { RateLimits } from "#lib/extract/calls/call-limiter.ts";
import { readRateLimits, readRetryAfterMs } from "./rate-limits.ts";

export type ModelFault = FaultKind & {
  readonly cause: unknown;
  /** Null where nothing came back. */
  readonly limits: RateLimits | null;
};

type FaultKind =
  /** The server takes no calls now: all wait, for as long as it takes. */
  | { readonly kind: "waiting"; readonly reason: WaitReason; readonly retryAfterMs: number | null }
  /** This call broke: it is sent again, a few times. */
  | { readonly kind: "broken" }
  /** What came whole is no message: it may have been paid, and is asked for again no more often than a useless one. */
  | { readonly kind: "unread" }
  /** No call can succeed: `model_denied`. Or this one can't: `extraction_failed`. */
  | { readonly kind: "final"; readonly error: AppError };

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "ENETDOWN",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** `now` is ISO 8601, to read a `retry-after` that names a time. */
export function toModelFault(error: unknown, now: string): ModelFault {
  const headers = error instanceof APIError ? error.headers : undefined;
  return { ...tellApart(error, now), cause: error, limits: headers ? readRateLimits(headers) : null };
}

function tellApart(error: unknown, now: string): FaultKind {
  if (error instanceof APIConnectionError) return isUnreachable(error) ? waiting("unreachable", null) : BROKEN;
  if (error instanceof ZodError) return { kind: "unread" };
  if (!(error instanceof APIError) || error.status === undefined) return BROKEN;
  const retryAfterMs = error.headers ? readRetryAfterMs(error.headers, now) : null;
  switch (error.status) {
    case 429:
      return waiting("limited", retryAfterMs);
    case 503:
    case 529:
      return waiting("overloaded", retryAfterMs);
    case 401:
      return denied("The server of the model refuses the key. Correct ANTHROPIC_API_KEY, restart, and retry.", error);
    case 402:
    case 403:
      return denied(`The server of the model refuses this key: ${said(error)} Settle that, then retry.`, error);
    case 404:
      return denied(`The server does not know the model. Correct ANTHROPIC_MODEL, restart, and retry.`, error);
    case 408:
    case 409:
      return BROKEN;
  }
  if (error.status >= 500) return BROKEN;
  if (error.type === "billing_error" || /credit balance/i.test(error.message)) {
    return denied(`The account of the key has no credit: ${said(error)} Settle that, then retry.`, error);
  }
  const detail = `The server of the model refuses this passage: ${said(error)}`;
  return { kind: "final", error: new AppError("extraction_failed", { detail, cause: error }) };
}

const BROKEN: FaultKind = { kind: "broken" };

function waiting(reason: WaitReason, retryAfterMs: number | null): FaultKind {
  return { kind: "waiting", reason, retryAfterMs };
}

function denied(detail: string, cause: Error): FaultKind {
  return { kind: "final", error: new AppError("model_denied", { detail, cause }) };
}

/** As a sentence. */
function said({ apiMessage, status }: APIError): string {
  const text = (apiMessage ?? `status ${status}`).trim().slice(0, 300);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** True where no connection came about at all: the cause of the cause names the system's error. */
function isUnreachable(error: Error): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && UNREACHABLE.has(String(cause.code))) return true;
    if (cause instanceof AggregateError && cause.errors.some((each) => each instanceof Error && isUnreachable(each)))
      return true;
  }
  return false;
}
