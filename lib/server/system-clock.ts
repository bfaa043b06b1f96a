// Time and randomness of the running machine.
import { randomUUID } from "node:crypto";
import type { Clock, IdSource } from "#lib/pipeline/ports.ts";

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  monotonicMs: () => performance.now(),
  yield: () =>
    new Promise((resolve) => {
      setImmediate(resolve);
    }),
  every(intervalMs, tick) {
    const timer = setInterval(tick, intervalMs);
    timer.unref();
    return () => clearInterval(timer);
  },
};

export const randomIds: IdSource = {
  newRunId: () => `r_${randomUUID().replaceAll("-", "").slice(0, 20)}`,
};
