// Chunks whose checkpoint stands though the run log does not know how they ended: the server died between the two.
import { AppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { addUsage, NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import type { DocumentExtractor } from "#lib/extract/extractor.ts";
import type { ChunkCheckpoint } from "#lib/runs/checkpoints.ts";
import type { ChunkOutcome } from "./read-chunk.ts";
import type { RunContext } from "./run-context.ts";

/**
 * In order, as they ended, without reading them again. What they cost is kept with their reply until the log has it; where
 * another model or prompt read them than `reader`, it can't be found any more, and is not guessed.
 */
export async function* untoldChunks(
  context: RunContext,
  reader: DocumentExtractor,
  chunks: readonly Chunk[],
): AsyncGenerator<ChunkOutcome> {
  const { checkpoints, document, replies, runLog } = context;
  const ended = await checkpoints.chunks(document.id);
  if (ended.length === 0) return;
  const told = toldChunks(await runLog.read({ documentId: document.id, after: 0 }));
  for (const { error, index, status } of ended) {
    const chunk = chunks[index];
    if (!chunk || told.get(index) === status) continue;
    const key = reader.replyKey(chunk);
    const confirmUsage = async () => {
      if (key !== null) await replies.confirm(key);
    };
    const base = { chunk, usage: key === null ? NO_USAGE : await keptUsage(replies, key), confirmUsage };
    const knowledge = await checkpoints.readKnowledge(document.id, index);
    if (knowledge) yield { ...base, knowledge };
    else if (error) yield { ...base, error: new AppError(error.code, { detail: error.message }) };
  }
}

/** By index; what was to be read again has not ended. */
function toldChunks(events: readonly RunEvent[]): ReadonlyMap<number, ChunkCheckpoint["status"]> {
  let told = new Map<number, ChunkCheckpoint["status"]>();
  for (const event of events) {
    if (event.type === "chunk.saved") told.set(event.index, "saved");
    if (event.type === "chunk.failed") told.set(event.index, "failed");
    // A retry reads again what failed; whatever else begins reads all.
    if (event.type === "run.queued") told = new Map(event.kind === "retry" ? savedOf(told) : []);
  }
  return told;
}

function savedOf(told: ReadonlyMap<number, ChunkCheckpoint["status"]>) {
  return [...told].filter(([, status]) => status === "saved");
}

/** Of the reply, or of the answers that there were before it failed. */
async function keptUsage(replies: ReplyStore, key: string): Promise<Usage> {
  const kept = [await replies.read(key), ...(await replies.readAnswers(key)).values()];
  return kept.reduce((sum, each) => addUsage(sum, each?.usage ?? NO_USAGE), NO_USAGE);
}
