// The port of kept replies: what a model answered once is never asked again.
import type { Usage } from "#lib/domain/usage.ts";
import type { ExtractionReply } from "../extractor.ts";

/** One of the answers that a reply will be made of: a half of a chunk, or the news that the whole is too long. */
export interface KeptAnswer {
  /** `cut` stands for every answer after which the passage is read in halves. */
  readonly kind: "answered" | "cut";
  /** As it was read; null where there was nothing to read. */
  readonly body: unknown;
  readonly usage: Usage;
}

export interface ReplyStore {
  /** Its usage is what no run has counted yet: nothing as a rule, all where a run ended between paying and saving. */
  read(key: string): Promise<ExtractionReply | null>;
  /** Durable when it resolves; replaces what was kept under the key, and the answers that it was made of. */
  keep(key: string, reply: ExtractionReply): Promise<void>;
  /** By question; their usage as in `read`. */
  readAnswers(key: string): Promise<ReadonlyMap<string, KeptAnswer>>;
  /** An answer to one of the questions whose answers make the reply of this key. */
  keepAnswer(key: string, question: string, answer: KeptAnswer): Promise<void>;
  /** The usage of what is under the key, the reply or its answers, is in the run log now: it is not counted again. */
  confirm(key: string): Promise<void>;
}
