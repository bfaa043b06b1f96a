// When a call to the model may start: a ceiling of calls in flight, the server's allowances, pauses when it asks for
// them, and turns between documents. One for the process; waits end at once when their signal aborts.
import { after } from "#lib/clock/after.ts";
import type { Clock } from "#lib/clock/clock.ts";
import { type Allowance, TokenBucket } from "./token-bucket.ts";

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** However long the server asks for: it may have erred, and is asked again. */
const LONGEST_ASKED_PAUSE_MS = 600_000;

/** What a call is expected to take. */
export interface CallTokens {
  readonly input: number;
  readonly output: number;
}

/** What the server says is left; null where it says nothing. */
export interface RateLimits {
  readonly requests: Allowance | null;
  readonly inputTokens: Allowance | null;
  readonly outputTokens: Allowance | null;
}

/** How a call ended, as far as it concerns the next ones. */
export interface CallReport {
  /** What it took; null where it failed. */
  readonly used: CallTokens | null;
  /** Null where nothing came back. */
  readonly limits: RateLimits | null;
  /** Where the server takes no calls for now; `delayMs` null where it does not say for how long. */
  readonly pause: { readonly delayMs: number | null } | null;
}

const NOTHING: CallReport = { used: null, limits: null, pause: null };

export interface CallTurn {
  /** Calls of one lane start in order; lanes take turns. */
  readonly lane: object;
  readonly tokens: CallTokens;
  /** Before the others of its lane: for a call that failed and is sent again. */
  readonly isAgain: boolean;
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly tokens: CallTokens;
  start(): void;
}

export class CallLimiter {
  readonly #clock: Clock;
  readonly #ceiling: number;
  readonly #lanes = new Map<object, Waiting[]>();
  readonly #buckets = { requests: new TokenBucket(), inputTokens: new TokenBucket(), outputTokens: new TokenBucket() };
  /** Calls in flight that are allowed now: halved when the server is busy, one more with each success. */
  #allowed: number;
  #inFlight = 0;
  #closedUntilMs = 0;
  #pauses = 0;
  #stopTimer: (() => void) | null = null;

  constructor(clock: Clock, ceiling: number) {
    this.#clock = clock;
    this.#ceiling = ceiling;
    this.#allowed = ceiling;
  }

  /** Makes the call when its turn has come. Rejects as the call does, or with the signal's reason while it waits. */
  async run<T extends CallReport>(turn: CallTurn, call: () => Promise<T>): Promise<T> {
    await this.#takeTurn(turn);
    let report: CallReport = NOTHING;
    try {
      const result = await call();
      report = result;
      return result;
    } finally {
      this.#inFlight--;
      this.#settle(turn.tokens, report);
      this.#dispatch();
    }
  }

  #settle(expected: CallTokens, { limits, pause, used }: CallReport): void {
    const nowMs = this.#clock.monotonicMs();
    const { inputTokens, outputTokens, requests } = this.#buckets;
    inputTokens.take((used?.input ?? 0) - expected.input, nowMs);
    outputTokens.take((used?.output ?? 0) - expected.output, nowMs);
    if (limits?.requests) requests.learn(limits.requests, nowMs);
    if (limits?.inputTokens) inputTokens.learn(limits.inputTokens, nowMs);
    if (limits?.outputTokens) outputTokens.learn(limits.outputTokens, nowMs);
    // To be asked again at once is no time: the server is as busy as before.
    if (pause) this.#pause(pause.delayMs || null, nowMs);
    if (!used) return;
    this.#pauses = 0;
    this.#allowed = Math.min(this.#ceiling, this.#allowed + 1);
  }

  /** No call starts for so long; where the server does not say, longer with each pause that no success ended. */
  #pause(delayMs: number | null, nowMs: number): void {
    const isNew = nowMs >= this.#closedUntilMs;
    // Calls that were in flight together fail together: that is one fault, not many.
    if (isNew) {
      this.#allowed = Math.max(1, Math.floor(this.#allowed / 2));
      this.#pauses++;
    }
    const own = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#pauses - 1));
    const pauseMs = Math.min(LONGEST_ASKED_PAUSE_MS, delayMs ?? own);
    if (isNew || delayMs !== null) this.#closedUntilMs = Math.max(this.#closedUntilMs, nowMs + pauseMs);
  }

  #takeTurn({ isAgain, lane, signal, tokens }: CallTurn): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const queue = this.#lanes.get(lane) ?? [];
      const waiting: Waiting = {
        tokens,
        start: () => {
          signal.removeEventListener("abort", giveUp);
          resolve();
        },
      };
      const giveUp = () => {
        queue.splice(queue.indexOf(waiting), 1);
        if (queue.length === 0 && this.#lanes.get(lane) === queue) this.#lanes.delete(lane);
        reject(signal.reason);
        this.#dispatch();
      };
      if (isAgain) queue.unshift(waiting);
      else queue.push(waiting);
      this.#lanes.set(lane, queue);
      signal.addEventListener("abort", giveUp, { once: true });
      this.#dispatch();
    });
  }

  #dispatch(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    for (;;) {
      const [next] = this.#lanes;
      const [lane, queue] = next ?? [];
      const [waiting] = queue ?? [];
      if (!lane || !queue || !waiting || this.#inFlight >= this.#allowed) return;
      const delayMs = this.#delayMs(waiting.tokens);
      if (delayMs > 0) {
        this.#stopTimer = after(this.#clock, delayMs, () => this.#dispatch());
        return;
      }
      queue.shift();
      this.#lanes.delete(lane);
      if (queue.length > 0) this.#lanes.set(lane, queue);
      this.#account(waiting.tokens);
      waiting.start();
    }
  }

  #delayMs({ input, output }: CallTokens): number {
    const nowMs = this.#clock.monotonicMs();
    const { inputTokens, outputTokens, requests } = this.#buckets;
    return Math.max(
      this.#closedUntilMs - nowMs,
      requests.delayMs(1, nowMs),
      inputTokens.delayMs(input, nowMs),
      outputTokens.delayMs(output, nowMs),
    );
  }

  #account({ input, output }: CallTokens): void {
    const nowMs = this.#clock.monotonicMs();
    this.#inFlight++;
    this.#buckets.requests.take(1, nowMs);
    this.#buckets.inputTokens.take(input, nowMs);
    this.#buckets.outputTokens.take(output, nowMs);
  }
}
