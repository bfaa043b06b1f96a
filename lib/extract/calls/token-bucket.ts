// An allowance of so much a minute that refills steadily, as the server of a model keeps it.

const MS_PER_MINUTE = 60_000;

export interface Allowance {
  /** A minute, and the most that is ever there at once. */
  readonly limit: number;
  readonly remaining: number;
}

/** Unlimited until something is learnt. May be overdrawn: what is needed is only known afterwards. */
export class TokenBucket {
  #limit = Number.POSITIVE_INFINITY;
  #level = Number.POSITIVE_INFINITY;
  #atMs = 0;

  /**
   * What the server says now. Later words only take away: what it has not counted yet, because it is still being
   * written, has been taken here already.
   */
  learn({ limit, remaining }: Allowance, nowMs: number): void {
    this.#refill(nowMs);
    this.#level = limit === this.#limit ? Math.min(this.#level, remaining) : remaining;
    this.#limit = limit;
  }

  /** A negative amount gives back. */
  take(amount: number, nowMs: number): void {
    this.#refill(nowMs);
    this.#level -= amount;
  }

  /** Milliseconds until the amount is there, or the bucket is full where more is asked than it holds. */
  delayMs(amount: number, nowMs: number): number {
    this.#refill(nowMs);
    const missing = Math.min(amount, this.#limit) - this.#level;
    return missing <= 0 ? 0 : (missing / this.#limit) * MS_PER_MINUTE;
  }

  #refill(nowMs: number): void {
    const refilled = this.#level + ((nowMs - this.#atMs) / MS_PER_MINUTE) * this.#limit;
    // Infinity times no time at all is not a number.
    this.#level = Number.isFinite(this.#limit) ? Math.min(this.#limit, refilled) : this.#limit;
    this.#atMs = nowMs;
  }
}
