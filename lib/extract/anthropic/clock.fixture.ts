// A clock for tests of what waits: its time is the test's, and timers run when the test says or as soon as they may.
import type { Clock } from "#lib/clock/clock.ts";

export class FakeClock implements Clock {
  #ms = 0;
  readonly #timers = new Set<{ atMs: number; tick: () => void }>();
  readonly #impatientMs: number;

  /** Timers up to `impatientMs` run at the next turn of the event loop, and time goes on to them; others wait for `advance`. */
  constructor(impatientMs = 0) {
    this.#impatientMs = impatientMs;
  }

  now(): string {
    return new Date(Date.parse("2026-01-01T00:00:00.000Z") + this.#ms).toISOString();
  }

  monotonicMs(): number {
    return this.#ms;
  }

  yield(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  every(intervalMs: number, tick: () => void): () => void {
    const timer = { atMs: this.#ms + intervalMs, tick };
    this.#timers.add(timer);
    if (intervalMs <= this.#impatientMs) setImmediate(() => this.#run(timer));
    return () => this.#timers.delete(timer);
  }

  /** Runs what is due within so many milliseconds, in order; each timer once. */
  async advance(byMs: number): Promise<void> {
    const untilMs = this.#ms + byMs;
    for (;;) {
      const due = [...this.#timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
      const [first] = due;
      if (!first) break;
      this.#run(first);
      await this.yield();
    }
    this.#ms = untilMs;
    await this.yield();
  }

  /** Milliseconds until the next timer, null where none waits. */
  nextInMs(): number | null {
    const times = [...this.#timers].map(({ atMs }) => atMs - this.#ms);
    return times.length > 0 ? Math.min(...times) : null;
  }

  #run(timer: { atMs: number; tick: () => void }): void {
    if (!this.#timers.delete(timer)) return;
    this.#ms = Math.max(this.#ms, timer.atMs);
    timer.tick();
  }
}
