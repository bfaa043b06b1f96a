// Tells the log which numbers of a document became no fact, once all that is said of it is kept.
import { findUnplaced } from "#lib/extract/evidence/find-unplaced.ts";
import type { RunContext } from "./run-context.ts";

export async function tellUnplaced(context: RunContext): Promise<void> {
  const { checkpoints, clock, content, document, log, signal } = context;
  for (const chunk of await content.readChunks(document.id)) {
    // A manual may have thousands of numbers: everything else has its turn between two chunks.
    await clock.yield();
    signal.throwIfAborted();
    const knowledge = await checkpoints.readKnowledge(document.id, chunk.index);
    const unplaced = knowledge ? findUnplaced(chunk, knowledge) : [];
    if (unplaced.length === 0) continue;
    const numbers = unplaced.map((text) => `“${text}”`).join(", ");
    log.write("info", `[${document.id}] Chunk ${chunk.index + 1}: no fact states ${numbers}`);
  }
}
