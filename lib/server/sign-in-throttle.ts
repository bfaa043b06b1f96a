// Guessing the password is slow: so many wrong tries, then a pause.
import { AppError } from "#lib/domain/app-error.ts";
import type { Clock } from "#lib/pipeline/ports.ts";

const MAX_FAILURES = 10;
const WINDOW_MS = 60_000;

export class SignInThrottle {
  readonly #clock: Clock;
  #failures: number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Throws `too_many_requests` where too many tries failed within the last minute. */
  assertOpen(): void {
    const since = this.#clock.monotonicMs() - WINDOW_MS;
    this.#failures = this.#failures.filter((at) => at > since);
    if (this.#failures.length >= MAX_FAILURES) throw new AppError("too_many_requests");
  }

  recordFailure(): void {
    this.#failures.push(this.#clock.monotonicMs());
  }
}
