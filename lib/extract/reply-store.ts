// The port of kept replies: what a model answered once is never asked again.
import type { ExtractionReply } from "./extractor.ts";

export interface ReplyStore {
  read(key: string): Promise<ExtractionReply | null>;
  /** Durable when it resolves. */
  keep(key: string, reply: ExtractionReply): Promise<void>;
}
