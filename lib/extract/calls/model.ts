// The port of a language model: a question with a schema in, an answer that fills it out, or why there is none.
import type { z } from "zod";
import type { Usage } from "#lib/domain/usage.ts";
import type { CallTokens } from "./call-limiter.ts";

export interface ModelQuestion<T> {
  /** The same for many questions, so that it can be cached. */
  readonly system: string;
  readonly user: string;
  readonly schema: z.ZodType<T>;
  readonly tokens: CallTokens;
}

/** `cut` at the limit of a reply's length; `malformed` where it does not fill the schema. */
export type ModelAnswer<T> = { readonly usage: Usage } & (
  | { readonly kind: "answered"; readonly body: T }
  | { readonly kind: "cut" | "malformed" | "refused" }
);

/** Waits and tries again as long as that can help. Rejects with an AppError: `model_denied` or `extraction_failed`. */
export type AskModel = <T>(question: ModelQuestion<T>, signal: AbortSignal) => Promise<ModelAnswer<T>>;
