// Brings documents into a graph as a move does, and tells how fast.
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { replayLedger } from "#lib/graph/replay-ledger.ts";
import { corpusLedger } from "./corpus-ledger.ts";

/** The last of so many chunks are timed. */
const TIMED = 200;

/** The documents with the numbers `from` up to `to`, without it. Chunks a second of the last ones. */
export async function growTo(
  graph: GraphStore,
  from: number,
  to: number,
  onSaved?: (chunks: number) => Promise<void>,
): Promise<number> {
  let startMs = performance.now();
  let timed = 0;
  for await (const { done, total } of replayLedger(corpusLedger(from, to), graph, { isAnew: false })) {
    await onSaved?.(done);
    if (done === total - Math.min(TIMED, total >> 1)) {
      startMs = performance.now();
      timed = total - done;
    }
  }
  return (timed * 1000) / (performance.now() - startMs);
}
