// One call of the Messages API: a question out, the answer with its usage in. Retries nothing and waits for nothing.
import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { z } from "zod";
import type { Usage } from "#lib/domain/usage.ts";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/model.ts";
import { withCost } from "./prices.ts";

/** Two to three times what a chunk's reply takes: longer ones have lost their way, and are read in halves. */
const MAX_OUTPUT_TOKENS = 8192;

/** The deadline of a call is kept by whoever makes it; the SDK's own only has to be longer. */
const SDK_TIMEOUT_MS = 3_600_000;

/** Read again, because other servers speak the Messages API too, and not all of them fill in everything. */
const messageSchema = z.object({
  stop_reason: z.string().nullish(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
  usage: z.object({
    input_tokens: z.int().min(0),
    output_tokens: z.int().min(0),
    cache_read_input_tokens: z.int().min(0).nullish(),
    cache_creation_input_tokens: z.int().min(0).nullish(),
  }),
});

type Message = z.infer<typeof messageSchema>;

export interface MessagesOptions {
  readonly apiKey: string;
  /** Null for Anthropic's own server. */
  readonly baseUrl: string | null;
  readonly model: string;
}

export class MessagesClient {
  readonly #sdk: Anthropic;
  readonly #model: string;
  readonly #formats = new WeakMap<z.ZodType, Anthropic.JSONOutputFormat>();

  constructor({ apiKey, baseUrl, model }: MessagesOptions) {
    this.#model = model;
    this.#sdk = new Anthropic({
      apiKey,
      // The SDK must not look for another in the environment: what is configured is what is used.
      baseURL: baseUrl ?? "https://api.anthropic.com",
      maxRetries: 0,
      timeout: SDK_TIMEOUT_MS,
      logLevel: "off",
      openTelemetry: false,
    });
  }

  /**
   * Rejects with the SDK's errors, or the network's. `messages.parse` is not used: it throws where a reply does not fill
   * the schema, and what was paid for that reply would not be known.
   */
  async ask<T>(question: ModelQuestion<T>, signal: AbortSignal): Promise<{ answer: ModelAnswer<T>; headers: Headers }> {
    const { data, response } = await this.#sdk.messages
      .create(
        {
          model: this.#model,
          max_tokens: MAX_OUTPUT_TOKENS,
          system: [{ type: "text", text: question.system, cache_control: { type: "ephemeral" } }],
          messages: [{ role: "user", content: question.user }],
          output_config: { format: this.#formatOf(question.schema) },
        },
        { signal },
      )
      .withResponse();
    return { answer: this.#read(messageSchema.parse(data), question.schema), headers: response.headers };
  }

  #read<T>(message: Message, schema: z.ZodType<T>): ModelAnswer<T> {
    const usage = this.#usageOf(message);
    switch (message.stop_reason) {
      case "refusal":
        return { kind: "refused", usage };
      case "max_tokens":
      case "model_context_window_exceeded":
        return { kind: "cut", usage };
    }
    const parsed = schema.safeParse(readJson(message.content.map(({ text = "" }) => text).join("")));
    return parsed.success ? { kind: "answered", body: parsed.data, usage } : { kind: "malformed", usage };
  }

  #usageOf({ usage }: Message): Usage {
    return withCost(this.#model, {
      calls: 1,
      inputTokens: usage.input_tokens,
      outputTokens: usage.output_tokens,
      cacheReadTokens: usage.cache_read_input_tokens ?? 0,
      cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
    });
  }

  #formatOf(schema: z.ZodType): Anthropic.JSONOutputFormat {
    const known = this.#formats.get(schema);
    if (known) return known;
    const { schema: described, type } = zodOutputFormat(schema);
    const format = { type, schema: described };
    this.#formats.set(schema, format);
    return format;
  }
}

/** Undefined where it is none. Servers that do not know the schema tend to put JSON between fences. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^```(?:json)?\s*|\s*```$/g, ""));
  } catch {
    return undefined;
  }
}
