// What a document may cost in model calls, over all its runs: each is admitted by what it is expected to cost, and counted by what it did.
import { AppError } from "#lib/domain/app-error.ts";

export class Budget {
  readonly #limitUsd: number | null;
  #spentUsd: number;
  #reservedUsd = 0;
  #isReached = false;
  #lastAdmission: Promise<void> = Promise.resolve();
  #settlement = Promise.withResolvers<void>();

  /** `limitUsd` null for no limit. `spentUsd`: what was spent already, by earlier runs too. */
  constructor(limitUsd: number | null, spentUsd: number) {
    this.#limitUsd = limitUsd;
    this.#spentUsd = spentUsd;
  }

  /**
   * Resolves when so much may be spent, in the order of asking; every reservation must be settled. Rejects with
   * `budget_reached` once something does not fit though nothing is in flight, and from then on always.
   */
  reserve(expectedUsd: number, signal: AbortSignal): Promise<void> {
    const admission = this.#lastAdmission.then(() => this.#admit(expectedUsd, signal));
    this.#lastAdmission = admission.catch(() => {});
    return admission;
  }

  settle(expectedUsd: number, costUsd: number): void {
    this.#reservedUsd -= expectedUsd;
    this.#spentUsd += costUsd;
    this.#settlement.resolve();
    this.#settlement = Promise.withResolvers();
  }

  async #admit(expectedUsd: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const limitUsd = this.#limitUsd;
      const fits = limitUsd === null || this.#spentUsd + this.#reservedUsd + expectedUsd <= limitUsd;
      if (fits && !this.#isReached) {
        this.#reservedUsd += expectedUsd;
        return;
      }
      // Sums of fractions do not come back to nothing exactly.
      if (this.#isReached || this.#reservedUsd < 1e-9) {
        this.#isReached = true;
        const detail = `This document has reached its budget of $${limitUsd}. What was read is kept. To go on, raise BUDGET_USD, restart, and retry.`;
        throw new AppError("budget_reached", { detail });
      }
      await this.#settlement.promise;
    }
  }
}
