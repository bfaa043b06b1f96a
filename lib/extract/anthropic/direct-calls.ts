// Each question is a call of its own, as soon as the limiter lets it: the answer comes in seconds.

import { after, wait } from "#lib/clock/after.ts";
import type { Clock } from "#lib/clock/clock.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { Usage } from "#lib/domain/usage.ts";
import type { CallLimiter, CallReport } from "#lib/extract/calls/call-limiter.ts";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/calls/model.ts";
import type { DocumentCalls } from "./document-calls.ts";
import type { MessagesOptions } from "./message-form.ts";
import { MessagesClient } from "./messages-client.ts";
import type { ModelDesk } from "./model-desk.ts";
import { type ModelFault, toModelFault } from "./model-fault.ts";
import { withCost } from "./prices.ts";
import { readRateLimits } from "./rate-limits.ts";

/** So often a call is sent that breaks, or whose answer is none; with a pause that grows from this. */
const MAX_TRIES = { broken: 6, unread: 3 } as const;
const FIRST_PAUSE_MS = 500;

export interface DirectOptions extends MessagesOptions {
  /** After so long without an answer, a call counts as broken. */
  readonly timeoutMs: number;
}

export class DirectCalls implements ModelDesk {
  readonly model: string;
  readonly #client: MessagesClient;
  readonly #timeoutMs: number;
  readonly #limiter: CallLimiter;
  readonly #clock: Clock;

  /** The limiter is the process's: every call of every document goes through it. */
  constructor(options: DirectOptions, limiter: CallLimiter, clock: Clock) {
    this.model = options.model;
    this.#client = new MessagesClient(options);
    this.#timeoutMs = options.timeoutMs;
    this.#limiter = limiter;
    this.#clock = clock;
  }

  price(usage: Omit<Usage, "costUsd">): Usage {
    return withCost(this.model, usage);
  }

  async ask<T>(question: ModelQuestion<T>, calls: DocumentCalls, signal: AbortSignal): Promise<ModelAnswer<T>> {
    const failures = { broken: 0, unread: 0 };
    for (let isAgain = false; ; isAgain = true) {
      const turn = { lane: calls, tokens: question.tokens, isAgain, signal };
      const { answer, fault } = await this.#limiter.run(turn, () => this.#send(question, signal));
      if (answer) {
        calls.goOn();
        return answer;
      }
      if (fault.kind === "final") throw fault.error;
      if (fault.kind === "waiting") calls.tellWait(fault.reason);
      else if (++failures[fault.kind] === MAX_TRIES[fault.kind]) throw givenUp(fault.kind, fault.cause);
      else await wait(this.#clock, FIRST_PAUSE_MS * 2 ** (failures.broken + failures.unread - 1), signal);
    }
  }

  /** Rejects with the signal's reason, and with nothing else. */
  async #send<T>(question: ModelQuestion<T>, signal: AbortSignal): Promise<Sending<T>> {
    const deadline = new AbortController();
    const stop = after(this.#clock, this.#timeoutMs, () => deadline.abort());
    try {
      const { answer, headers } = await this.#client.ask(question, AbortSignal.any([signal, deadline.signal]));
      const { cacheWriteTokens, inputTokens, outputTokens } = answer.usage;
      const used = { input: inputTokens + cacheWriteTokens, output: outputTokens };
      return { answer, used, limits: readRateLimits(headers), pause: null };
    } catch (error) {
      signal.throwIfAborted();
      const fault = toModelFault(error, this.#clock.now());
      const pause = fault.kind === "waiting" ? { delayMs: fault.retryAfterMs } : null;
      return { fault, used: null, limits: fault.limits, pause };
    } finally {
      stop();
    }
  }
}

type Sending<T> = CallReport &
  (
    | { readonly answer: ModelAnswer<T>; readonly fault?: never }
    | { readonly answer?: never; readonly fault: ModelFault }
  );

const GIVEN_UP = {
  broken: `The server of the model broke off ${MAX_TRIES.broken} times while reading this passage. Retry it.`,
  unread: `The server of the model answered ${MAX_TRIES.unread} times with something that is no message. Retry this passage; if it stays so, correct ANTHROPIC_BASE_URL and restart.`,
} as const;

function givenUp(kind: keyof typeof GIVEN_UP, cause: unknown): AppError {
  return new AppError("extraction_failed", { detail: GIVEN_UP[kind], cause, isRetryable: true });
}
