// All chunks of a document, made in turns: a long one has thousands, and others wait for the event loop meanwhile.
import { chunkBlocks } from "#lib/chunk/chunk-blocks.ts";
import type { Clock } from "#lib/clock/clock.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Page } from "#lib/domain/page.ts";

const CHUNKS_AT_ONCE = 10;

/** Rejects with the signal's reason on abort. */
export async function gatherChunks(
  documentId: string,
  pages: readonly Pick<Page, "blocks">[],
  clock: Pick<Clock, "yield">,
  signal: AbortSignal,
): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  const blocks = pages.flatMap((page) => page.blocks);
  for (const chunk of chunkBlocks(documentId, blocks)) {
    chunks.push(chunk);
    if (chunks.length % CHUNKS_AT_ONCE > 0) continue;
    await clock.yield();
    signal.throwIfAborted();
  }
  return chunks;
}
