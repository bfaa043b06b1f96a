// Follows the run log from a sequence number on: what is stored first, then what happens, each event once, in order.
import type { RunEvent } from "#lib/domain/run-event.ts";
import type { RunLog } from "./run-log.ts";

const BATCH = 500;

/**
 * Yields events until the signal aborts. An append only wakes the follower; what it yields is always read from the
 * log by sequence, so that a slow reader holds no buffer, loses nothing and sees nothing twice.
 */
export async function* followRunLog(
  log: RunLog,
  from: { documentId?: string | undefined; after: number },
  signal: AbortSignal,
): AsyncGenerator<RunEvent> {
  let wake: () => void = () => {};
  let hasNews = true;
  const announce = () => {
    hasNews = true;
    wake();
  };
  const unsubscribe = log.subscribe(announce);
  signal.addEventListener("abort", announce);
  try {
    let after = from.after;
    while (!signal.aborted) {
      hasNews = false;
      const events = await log.read({ documentId: from.documentId, after, limit: BATCH });
      for (const event of events) {
        after = event.seq;
        yield event;
      }
      if (events.length < BATCH && !hasNews && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    unsubscribe();
    signal.removeEventListener("abort", announce);
  }
}
