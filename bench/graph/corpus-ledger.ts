// Made documents as what was kept of reading them, so that they come into a graph as a move brings them.
import { EMPTY_STATE } from "#lib/domain/fold-run.ts";
import type { Ledger } from "#lib/graph/replay-ledger.ts";
import { CHUNKS_A_DOCUMENT, type MadeDocument, makeDocument, makeFile } from "./make-corpus.ts";

/** Of the documents with the numbers `from` up to `to`, without it. */
export function corpusLedger(from: number, to: number, make = makeDocument): Ledger {
  let made: MadeDocument | null = null;
  const read = (documentId: string): MadeDocument => {
    if (made?.document.id !== documentId) made = make(Number(documentId.slice("d_bench".length)));
    return made;
  };
  return {
    documents: {
      list: async ({ cursor, limit }) => {
        const first = Number(cursor ?? from);
        const end = Math.min(to, first + limit);
        const documents = Array.from({ length: end - first }, (_, at) => makeFile(first + at));
        return { documents, nextCursor: end < to ? String(end) : null };
      },
    },
    states: { read: async () => EMPTY_STATE },
    content: { readChunks: async (documentId) => read(documentId).chunks.map(([chunk]) => chunk) },
    checkpoints: {
      chunks: async () =>
        Array.from({ length: CHUNKS_A_DOCUMENT }, (_, index) => ({ index, status: "saved", error: null })),
      readKnowledge: async (documentId, index) => read(documentId).chunks[index]?.[1] ?? null,
    },
  };
}
