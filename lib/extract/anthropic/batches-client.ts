// The Message Batches API: many questions out, their answers in when the batch has ended. Retries nothing and waits for nothing.
import type Anthropic from "@anthropic-ai/sdk";
import { NotFoundError } from "@anthropic-ai/sdk";
import { AppError } from "#lib/domain/app-error.ts";
import type { ModelQuestion } from "#lib/extract/calls/model.ts";
import { isMessage, type MessagesOptions, openSdk, toRequest } from "./message-form.ts";

/** What became of a question: a message, nothing (it may be asked again), or a refusal that asking again can't change. */
export interface BatchResult {
  readonly question: string;
  readonly message: unknown;
  readonly error: AppError | null;
}

/** The server's clock may be so far behind one's own. */
const CLOCK_SKEW_MS = 300_000;

export class BatchesClient {
  readonly #sdk: Anthropic;
  readonly #model: string;
  readonly #timeout: { readonly timeout: number };

  constructor({ timeoutMs, ...options }: MessagesOptions & { readonly timeoutMs: number }) {
    this.#model = options.model;
    this.#sdk = openSdk(options);
    this.#timeout = { timeout: timeoutMs };
  }

  /** Resolves with the batch's name at the server. */
  async send(questions: ReadonlyMap<string, ModelQuestion<unknown>>): Promise<string> {
    const requests = [...questions].map(([custom_id, question]) => ({
      custom_id,
      params: toRequest(this.#model, question),
    }));
    return (await this.#sdk.messages.batches.create({ requests }, this.#timeout)).id;
  }

  /** A batch that was sent at that time, of so many questions, and is none of `known`: one whose name was never heard. */
  async find(sentAt: string, count: number, known: ReadonlySet<string>): Promise<string | null> {
    const since = Date.parse(sentAt) - CLOCK_SKEW_MS;
    for await (const { created_at, id, request_counts } of this.#sdk.messages.batches.list(
      { limit: 100 },
      this.#timeout,
    )) {
      if (Date.parse(created_at) < since) return null;
      const { canceled, errored, expired, processing, succeeded } = request_counts;
      if (!known.has(id) && canceled + errored + expired + processing + succeeded === count) return id;
    }
    return null;
  }

  /** A batch that the server does not know any more has ended too: without results. */
  async hasEnded(serverId: string): Promise<boolean> {
    try {
      return (await this.#sdk.messages.batches.retrieve(serverId, {}, this.#timeout)).processing_status === "ended";
    } catch (error) {
      if (error instanceof NotFoundError) return true;
      throw error;
    }
  }

  async results(serverId: string): Promise<readonly BatchResult[]> {
    try {
      const results: BatchResult[] = [];
      for await (const { custom_id, result } of await this.#sdk.messages.batches.results(serverId, {}, this.#timeout)) {
        results.push({ question: custom_id, ...readResult(result) });
      }
      return results;
    } catch (error) {
      if (error instanceof NotFoundError) return [];
      throw error;
    }
  }

  /** What is answered already stays to be fetched. */
  async cancel(serverId: string): Promise<void> {
    await this.#sdk.messages.batches.cancel(serverId, {}, this.#timeout);
  }
}

function readResult(result: Anthropic.Messages.MessageBatchResult): Omit<BatchResult, "question"> {
  if (result.type === "succeeded" && isMessage(result.message)) return { message: result.message, error: null };
  if (result.type !== "errored" || result.error.error.type !== "invalid_request_error") {
    return { message: null, error: null };
  }
  const detail = `The server of the model refuses this passage: ${result.error.error.message}`;
  return { message: null, error: new AppError("extraction_failed", { detail }) };
}
