// The port of kept replies: what a model answered once is never asked again.
import type { ExtractionReply } from "./extractor.ts";

export interface ReplyStore {
  /** Its usage is what no run has counted yet: nothing as a rule, all where a run ended between paying and saving. */
  read(key: string): Promise<ExtractionReply | null>;
  /** Durable when it resolves; replaces what was kept under the key. */
  keep(key: string, reply: ExtractionReply): Promise<void>;
}
