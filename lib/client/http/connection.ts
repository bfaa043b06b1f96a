// Whether the server answers: told by every request and stream, read by the banner, and the bell that ends a wait.
export interface Connection {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isReachable: () => boolean;
  readonly report: (isReachable: boolean) => void;
  /** Ends all waits at once: the tab is looked at again, or there is reason to ask the server (`reconnect`). */
  readonly retryNow: () => void;
  /** Resolves after `delayMs`, or sooner by `retryNow` or the signal. */
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  const waits = new Set<() => void>();
  let reachable = true;

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isReachable: () => reachable,
    report(isReachable) {
      if (isReachable === reachable) return;
      reachable = isReachable;
      for (const listener of listeners) listener();
    },
    retryNow() {
      for (const end of [...waits]) end();
    },
    wait(delayMs, signal) {
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waits.delete(end);
          signal.removeEventListener("abort", end);
          resolve();
        };
        const timer = setTimeout(end, delayMs);
        waits.add(end);
        signal.addEventListener("abort", end);
        if (signal.aborted) end();
      });
    },
  };
}

/** The one connection of this browser tab. */
export const connection = createConnection();

if (typeof document !== "undefined") document.addEventListener("visibilitychange", connection.retryNow);
