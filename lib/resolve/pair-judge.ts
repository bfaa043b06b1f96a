// The port of whoever decides about doubtful pairs: a language model, asked once for all pairs of a document.
import type { DoubtfulPair } from "#lib/domain/doubt.ts";
import type { WaitReason } from "#lib/domain/run-event.ts";
import type { Usage } from "#lib/domain/usage.ts";

/** `unsure` leaves a pair to people. */
export type PairVerdict = "same" | "apart" | "unsure";

export interface Judgement {
  /** One for each pair, in their order. */
  readonly verdicts: readonly PairVerdict[];
  /** What is to be counted now: nothing for an answer that was kept, and counted when it came. */
  readonly usage: Usage;
  /** To be called once the usage is in the run log: it is not counted again then. */
  readonly confirmUsage: () => Promise<void>;
}

export interface PairJudge {
  /** What judging them is expected to consume, its cost included; nothing for those that were judged before. */
  estimate(pairs: readonly DoubtfulPair[]): Promise<Usage>;
  /** Waits as long as that can help. Rejects with an AppError, an ExtractionError where something was paid. */
  judge(pairs: readonly DoubtfulPair[], onWait: (reason: WaitReason) => void, signal: AbortSignal): Promise<Judgement>;
}
