// Time and randomness of the running machine.
import { randomUUID } from "node:crypto";
import type { Clock } from "#lib/clock/clock.ts";
import type { IdSource } from "#lib/pipeline/ports.ts";

/** The last of those who wait for a turn. */
let lastTurn: Promise<void> = Promise.resolve();

/**
 * A turn of the event loop for each who asks, one after the other: Node would give all who wait the same one, and what
 * they then do would add up to one long wait for everything else.
 */
function nextTurn(): Promise<void> {
  lastTurn = lastTurn.then(
    () =>
      new Promise((resolve) => {
        setImmediate(resolve);
      }),
  );
  return lastTurn;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  monotonicMs: () => performance.now(),
  yield: nextTurn,
  every(intervalMs, tick) {
    const timer = setInterval(tick, intervalMs);
    timer.unref();
    return () => clearInterval(timer);
  },
};

export const randomIds: IdSource = {
  newRunId: () => `r_${randomUUID().replaceAll("-", "").slice(0, 20)}`,
};
