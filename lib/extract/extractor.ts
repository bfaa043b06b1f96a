// The port of extraction: a chunk in, candidates out. Claude and the built-in lexicon stand behind it.
import type { Candidates } from "#lib/domain/candidate.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { WaitReason } from "#lib/domain/run-event.ts";
import type { Usage } from "#lib/domain/usage.ts";

export interface DocumentContext {
  readonly title: string;
  /** BCP 47, null where unknown. */
  readonly language: string | null;
  /** All chunks of the document in order: what the whole defines (acronyms, frequent terms) helps to read each. */
  readonly chunks: readonly Chunk[];
}

export interface ExtractionReply {
  readonly candidates: Candidates;
  readonly usage: Usage;
}

export interface DocumentExtractor {
  /**
   * Key under which the reply to this chunk is kept and never paid for again: equal keys mean equal requests to the
   * same model with the same prompt. Null where a reply costs nothing and need not be kept.
   */
  replyKey(chunk: Chunk): string | null;
  /** What reading the chunk is expected to consume, its cost included. */
  estimate(chunk: Chunk): Usage;
  /**
   * Reads one chunk. The reply depends on the document and the chunk alone, never on what was extracted before.
   * Rejects with AppError `extraction_failed`, `isRetryable` where the fault may pass by itself; with `model_denied`
   * where no chunk of any document can be read.
   */
  extract(chunk: Chunk, signal: AbortSignal): Promise<ExtractionReply>;
}

export interface Extractor {
  readonly kind: "lexicon" | "anthropic";
  readonly model: string | null;
  /** Changes whenever the same chunk may give other candidates: part of the key under which replies are kept. */
  readonly version: string;
  /** `onWait` is told when reading stands still for a reason that passes by itself. */
  open(document: DocumentContext, onWait?: (reason: WaitReason) => void): DocumentExtractor;
}
