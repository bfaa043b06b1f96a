// Chunks that are saved together.
import type { ReadChunk } from "./graph-store.ts";

/** The one document of which all of them are. Throws a RangeError where there is none, or more than one. */
export function documentOf(chunks: readonly ReadChunk[]): string {
  const [documentId, ...others] = new Set(chunks.map(([chunk]) => chunk.documentId));
  if (documentId === undefined || others.length > 0)
    throw new RangeError("Chunks are saved of one document at a time.");
  return documentId;
}
