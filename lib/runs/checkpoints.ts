// The port of checkpoints: what of a document is done for good, and the ledger of what each chunk says.
import type { AppErrorCode } from "#lib/domain/app-error.ts";
import type { ChunkStatus } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { StepId } from "#lib/domain/steps.ts";

export interface ChunkCheckpoint {
  readonly index: number;
  readonly status: Exclude<ChunkStatus, "pending">;
  readonly error: { readonly code: AppErrorCode; readonly message: string } | null;
}

export interface Checkpoints {
  finishedSteps(documentId: string): Promise<ReadonlySet<StepId>>;
  finishStep(documentId: string, step: StepId): Promise<void>;
  /** Takes back these steps: a later run does them again. */
  reopenSteps(documentId: string, steps: readonly StepId[]): Promise<void>;

  /** In order of index. */
  chunks(documentId: string): Promise<readonly ChunkCheckpoint[]>;
  /** Keeps what the chunk says; only after the graph holds it. */
  saveChunk(documentId: string, index: number, knowledge: ChunkKnowledge): Promise<void>;
  failChunk(documentId: string, index: number, error: NonNullable<ChunkCheckpoint["error"]>): Promise<void>;
  /** What a saved chunk says, null where it is not saved. */
  readKnowledge(documentId: string, index: number): Promise<ChunkKnowledge | null>;
  /** Makes failed chunks pending again. */
  forgetFailures(documentId: string): Promise<void>;
  /** Makes all chunks pending again. */
  forgetChunks(documentId: string): Promise<void>;
  /** Removes all that is kept of a document. */
  forget(documentId: string): Promise<void>;
}
