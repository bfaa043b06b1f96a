// Tells the log which numbers of a chunk became no fact.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { findUnplaced } from "#lib/extract/evidence/find-unplaced.ts";
import type { RunContext } from "./run-context.ts";

export function tellUnplaced({ document, log }: RunContext, chunk: Chunk, knowledge: ChunkKnowledge): void {
  const unplaced = findUnplaced(chunk, knowledge);
  if (unplaced.length === 0) return;
  const numbers = unplaced.map((text) => `“${text}”`).join(", ");
  log.write(
    "info",
    `[${document.id}] Chunk ${chunk.index + 1}: ${unplaced.length} numbers that no fact states: ${numbers}`,
  );
}
