// One chunk read by the extractor, or its kept reply, within the budget; its quotes verified.
import { isAppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import { verifyEvidence } from "#lib/extract/evidence/verify-evidence.ts";
import { ExtractionError } from "#lib/extract/extraction-error.ts";
import type { DocumentExtractor, ExtractionReply } from "#lib/extract/extractor.ts";
import type { Budget } from "./budget.ts";

/** `usage` is what is to be counted now: nothing for a reply that was kept, and counted when it came. */
export type ChunkOutcome = {
  readonly chunk: Chunk;
  readonly usage: Usage;
  /** To be called once the usage is in the run log: it is not counted again then. */
  readonly confirmUsage: () => Promise<void>;
} & ({ readonly knowledge: ChunkKnowledge } | { readonly error: unknown });

export interface ChunkReading {
  readonly reader: DocumentExtractor;
  readonly replies: ReplyStore;
  readonly budget: Budget;
  readonly signal: AbortSignal;
}

/** Never rejects for a fault of this chunk: one bad chunk is not the end of the document. */
export async function readChunk(reading: ChunkReading, chunk: Chunk): Promise<ChunkOutcome> {
  const { budget, reader, replies, signal } = reading;
  const key = reader.replyKey(chunk);
  const confirmUsage = async () => {
    if (key !== null) await replies.confirm(key);
  };
  try {
    const kept = key === null ? null : await replies.read(key);
    if (kept) budget.settle(0, kept.usage.costUsd ?? 0);
    const reply = kept ?? (await extract(reading, chunk));
    if (key !== null && !kept) await replies.keep(key, reply);
    const { candidates, usage } = reply;
    return { chunk, usage, knowledge: verifyEvidence(chunk, candidates), confirmUsage };
  } catch (error) {
    signal.throwIfAborted();
    return { chunk, usage: error instanceof ExtractionError ? error.usage : NO_USAGE, error, confirmUsage };
  }
}

/** True for a fault that every other chunk would meet too: the run ends with it, and goes on by a retry. */
export function endsRun(error: unknown): boolean {
  return isAppError(error) && (error.code === "model_denied" || error.code === "budget_reached");
}

async function extract({ budget, reader, signal }: ChunkReading, chunk: Chunk): Promise<ExtractionReply> {
  const expectedUsd = reader.estimate(chunk).costUsd ?? 0;
  let costUsd = 0;
  await budget.reserve(expectedUsd, signal);
  try {
    const reply = await reader.extract(chunk, signal);
    costUsd = reply.usage.costUsd ?? 0;
    return reply;
  } catch (error) {
    if (error instanceof ExtractionError) costUsd = error.usage.costUsd ?? 0;
    throw error;
  } finally {
    budget.settle(expectedUsd, costUsd);
  }
}
