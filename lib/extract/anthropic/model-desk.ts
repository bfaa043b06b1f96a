// Where questions are handed in: answered at once, call by call, or later, many together.
import type { Usage } from "#lib/domain/usage.ts";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/calls/model.ts";
import type { DocumentCalls } from "./document-calls.ts";

export interface ModelDesk {
  readonly model: string;
  /** What such a usage costs at this desk. */
  price(usage: Omit<Usage, "costUsd">): Usage;
  /** As `AskModel`; waits are told to the document's calls. */
  ask<T>(question: ModelQuestion<T>, calls: DocumentCalls, signal: AbortSignal): Promise<ModelAnswer<T>>;
  /** Of a desk where answers lie until they are kept elsewhere: this one has been. */
  forget?(question: ModelQuestion<unknown>): Promise<void>;
}
