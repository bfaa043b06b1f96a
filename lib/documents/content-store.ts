// The port of what was read in a document: its pages as blocks, and its chunks.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { Page } from "#lib/domain/page.ts";

export interface ContentStore {
  /** Pages being converted; they become the document's when `commitPages` is called, all at once. */
  stagePages(documentId: string, pages: readonly Page[]): Promise<void>;
  commitPages(documentId: string): Promise<void>;
  discardStagedPages(documentId: string): Promise<void>;
  /** In order, from page number `from` (1 is the first). */
  readPages(documentId: string, from: number, limit: number): Promise<readonly Page[]>;
  countPages(documentId: string): Promise<number>;
  /** Replaces all chunks of the document. */
  replaceChunks(documentId: string, chunks: readonly Chunk[]): Promise<void>;
  /** In order of index. */
  readChunks(documentId: string): Promise<readonly Chunk[]>;
  countChunks(documentId: string): Promise<number>;
  remove(documentId: string): Promise<void>;
}
