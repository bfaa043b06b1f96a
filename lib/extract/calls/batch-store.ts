// The port of what is asked in batches: which questions are with the server, and answers that nobody has taken yet. A
// batch may take a day, and servers are restarted: what was sent must be found again.

export interface SentBatch {
  readonly id: string;
  /** Its name at the server; null where the server's answer has not come, or never did. */
  readonly serverId: string | null;
  /** When it was sent, ISO 8601. */
  readonly at: string;
  readonly questions: readonly string[];
}

export interface BatchStore {
  /** Those that have not ended, in the order of sending. */
  open(): Promise<readonly SentBatch[]>;
  /** Durable when it resolves: before the batch is sent. */
  begin(batch: Omit<SentBatch, "serverId">): Promise<void>;
  name(id: string, serverId: string): Promise<void>;
  /** The batch is over, with these answers by question, as JSON. */
  end(id: string, answers: ReadonlyMap<string, string>): Promise<void>;
  /** Null where there is none. */
  answer(question: string): Promise<string | null>;
  /** The answer is of no use any more. */
  forget(question: string): Promise<void>;
}
