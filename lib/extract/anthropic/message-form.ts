// A question as the Messages API takes it, and its answer as it gives it; the same for a call and for a batch of them.
import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { z } from "zod";
import { estimateTokens } from "#lib/chunk/estimate-tokens.ts";
import type { Usage } from "#lib/domain/usage.ts";
import type { ModelAnswer, ModelQuestion } from "#lib/extract/calls/model.ts";

/** Two to three times what a chunk's reply takes: longer ones have lost their way, and are read in halves. */
const MAX_OUTPUT_TOKENS = 8192;

/** The deadline of a call is kept by whoever makes it; the SDK's own only has to be longer. */
const SDK_TIMEOUT_MS = 3_600_000;

export interface MessagesOptions {
  readonly apiKey: string;
  /** Null for Anthropic's own server. */
  readonly baseUrl: string | null;
  readonly model: string;
}

export function openSdk({ apiKey, baseUrl }: MessagesOptions): Anthropic {
  return new Anthropic({
    apiKey,
    // The SDK must not look for another in the environment: what is configured is what is used.
    baseURL: baseUrl ?? "https://api.anthropic.com",
    maxRetries: 0,
    timeout: SDK_TIMEOUT_MS,
    logLevel: "off",
    openTelemetry: false,
  });
}

export function toRequest<T>(model: string, { schema, system, user }: ModelQuestion<T>) {
  return {
    model,
    max_tokens: MAX_OUTPUT_TOKENS,
    system: [{ type: "text", text: system, cache_control: { type: "ephemeral" } }],
    messages: [{ role: "user", content: user }],
    output_config: { format: formatOf(schema) },
  } satisfies Anthropic.MessageCreateParamsNonStreaming;
}

/** Read again, because other servers speak the Messages API too, and not all of them fill in everything. */
const messageSchema = z.object({
  stop_reason: z.string().nullish(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
  // Who leaves it out, or names it otherwise, has answered all the same: asked again, it would be paid again.
  usage: z
    .object({
      input_tokens: z.int().min(0),
      output_tokens: z.int().min(0),
      cache_read_input_tokens: z.int().min(0).nullish(),
      cache_creation_input_tokens: z.int().min(0).nullish(),
    })
    .nullish()
    .catch(null),
});

type Message = z.infer<typeof messageSchema>;

export function isMessage(data: unknown): boolean {
  return messageSchema.safeParse(data).success;
}

/** `price` gives the usage its cost. Throws where it is no message at all. */
export function readAnswer<T>(
  data: unknown,
  { schema, tokens }: Pick<ModelQuestion<T>, "schema" | "tokens">,
  price: (usage: Omit<Usage, "costUsd">) => Usage,
): ModelAnswer<T> {
  const message = messageSchema.parse(data);
  const text = message.content.map((part) => part.text ?? "").join("");
  const usage = price(usageOf(message) ?? estimateUsage(tokens.input, text));
  switch (message.stop_reason) {
    case "refusal":
      return { kind: "refused", usage };
    case "max_tokens":
    case "model_context_window_exceeded":
      return { kind: "cut", usage };
  }
  const parsed = schema.safeParse(readJson(text));
  return parsed.success ? { kind: "answered", body: parsed.data, usage } : { kind: "malformed", usage };
}

/** Null where the server does not say. */
function usageOf({ usage }: Message): Omit<Usage, "costUsd"> | null {
  return usage
    ? {
        calls: 1,
        inputTokens: usage.input_tokens,
        outputTokens: usage.output_tokens,
        cacheReadTokens: usage.cache_read_input_tokens ?? 0,
        cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
      }
    : null;
}

/** Counted as nothing, it would pass every budget. */
function estimateUsage(inputTokens: number, text: string): Omit<Usage, "costUsd"> {
  const cached = { cacheReadTokens: 0, cacheWriteTokens: 0 };
  return { calls: 1, inputTokens, outputTokens: estimateTokens(text), ...cached, isEstimated: true };
}

const formats = new WeakMap<z.ZodType, Anthropic.JSONOutputFormat>();

function formatOf(schema: z.ZodType): Anthropic.JSONOutputFormat {
  const known = formats.get(schema);
  if (known) return known;
  const { schema: described, type } = zodOutputFormat(schema);
  const format = { type, schema: described };
  formats.set(schema, format);
  return format;
}

/** Undefined where it is none. Servers that do not know the schema tend to put JSON between fences. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^```(?:json)?\s*|\s*```$/g, ""));
  } catch {
    return undefined;
  }
}
