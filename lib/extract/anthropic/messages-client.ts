// One call of the Messages API: a question out, the answer with its usage in. Retries nothing and waits for nothing.
import type Anthropic from "@anthropic-ai/sdk";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/calls/model.ts";
import { type MessagesOptions, openSdk, readAnswer, toRequest } from "./message-form.ts";
import { withCost } from "./prices.ts";

export class MessagesClient {
  readonly #sdk: Anthropic;
  readonly #model: string;

  constructor(options: MessagesOptions) {
    this.#model = options.model;
    this.#sdk = openSdk(options);
  }

  /**
   * Rejects with the SDK's errors, or the network's. `messages.parse` is not used: it throws where a reply does not fill
   * the schema, and what was paid for that reply would not be known.
   */
  async ask<T>(question: ModelQuestion<T>, signal: AbortSignal): Promise<{ answer: ModelAnswer<T>; headers: Headers }> {
    const request = toRequest(this.#model, question);
    const { data, response } = await this.#sdk.messages.create(request, { signal }).withResponse();
    const answer = readAnswer(data, question, (usage) => withCost(this.#model, usage));
    return { answer, headers: response.headers };
  }
}
