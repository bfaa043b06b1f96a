// Brings documents into a graph and tells how fast: as a move does, or chunk by chunk as a run does.
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { replayLedger } from "#lib/graph/replay-ledger.ts";
import { corpusLedger } from "./corpus-ledger.ts";
import type { MadeDocument } from "./make-corpus.ts";

/** The last of so many chunks are timed. */
const TIMED = 200;

interface Growing {
  /** Chunks of a transaction; as many as a move takes where it is not said. */
  readonly chunksAtOnce?: number;
  readonly onSaved?: (chunks: number) => Promise<void>;
  /** The document of a number: else each is made when it is its turn. */
  readonly make?: (number: number) => MadeDocument;
}

/** The documents with the numbers `from` up to `to`, without it. Chunks a second of the last ones. */
export async function growTo(
  graph: GraphStore,
  from: number,
  to: number,
  { make, onSaved, ...replaying }: Growing = {},
): Promise<number> {
  let startMs = 0;
  let timed = 0;
  for await (const { done, total } of replayLedger(corpusLedger(from, to, make), graph, {
    isAnew: false,
    ...replaying,
  })) {
    await onSaved?.(done);
    if (timed === 0 && done >= total - Math.min(TIMED, total >> 1)) {
      startMs = performance.now();
      timed = total - done;
    }
  }
  return (timed * 1000) / (performance.now() - startMs);
}
