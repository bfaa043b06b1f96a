// One-shot timers over the clock port.
import type { Clock } from "./clock.ts";

/** Calls `act` once after `delayMs`, unless the returned function is called before. */
export function after(clock: Clock, delayMs: number, act: () => void): () => void {
  const stop = clock.every(Math.max(1, Math.ceil(delayMs)), () => {
    stop();
    act();
  });
  return stop;
}

/** Resolves after `delayMs`; rejects with the signal's reason as soon as it aborts. */
export function wait(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = after(clock, delayMs, () => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    });
    signal.addEventListener("abort", giveUp, { once: true });

    function giveUp(): void {
      stop();
      reject(signal.reason);
    }
  });
}
