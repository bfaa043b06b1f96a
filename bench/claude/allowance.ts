// What a server allows of output tokens: they refill steadily up to what flows in a minute.

export class Allowance {
  /** Tokens that passed. */
  spent = 0;
  readonly #perMinute: number;
  #left: number;
  #atMs = performance.now();

  constructor(perMinute: number, left: number) {
    this.#perMinute = perMinute;
    this.#left = left;
  }

  /** A call passes where its whole reply is left. Seconds to wait, 0 where the tokens were taken. */
  take(tokens: number): number {
    this.#refill();
    if (this.#left < tokens) return ((tokens - this.#left) * 60) / this.#perMinute;
    this.#left -= tokens;
    this.spent += tokens;
    return 0;
  }

  headers(): Record<string, string> {
    this.#refill();
    return {
      "anthropic-ratelimit-output-tokens-limit": String(this.#perMinute),
      "anthropic-ratelimit-output-tokens-remaining": String(Math.floor(this.#left)),
    };
  }

  #refill(): void {
    const nowMs = performance.now();
    this.#left = Math.min(this.#perMinute, this.#left + ((nowMs - this.#atMs) * this.#perMinute) / 60_000);
    this.#atMs = nowMs;
  }
}
