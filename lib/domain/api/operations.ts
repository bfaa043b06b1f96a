// Health, figures, and the way in, over HTTP.
import { z } from "zod";
import { documentCountsSchema } from "../document.ts";
import { endpoint } from "../endpoint.ts";
import { usageSchema } from "../usage.ts";

const extractorSchema = z.object({
  kind: z.enum(["lexicon", "anthropic"]),
  model: z.string().nullable(),
  /** True where questions are handed in as batches: half the price, answers within hours. */
  isBatched: z.boolean(),
});

export const healthSchema = z.object({
  status: z.enum(["ok", "degraded", "down"]),
  version: z.string(),
  uptimeMs: z.number().min(0),
  graph: z.object({ kind: z.enum(["sqlite", "neo4j"]), ok: z.boolean(), latencyMs: z.number().min(0) }),
  extractor: extractorSchema,
  queue: z.object({ waiting: z.int().min(0), running: z.int().min(0) }),
});

export const GetHealth = endpoint({
  method: "GET",
  path: "/api/health",
  summary: "Whether all is well; 503 where it is not",
  result: healthSchema,
});

export const estimateSchema = z.object({
  filename: z.string(),
  pages: z.int().min(0),
  chunks: z.int().min(0),
  /** What is expected of the chunks that no earlier reply answers; nothing where no model reads. */
  usage: usageSchema,
  /** True where the same bytes are a document already: adding them again runs nothing. */
  duplicate: z.boolean(),
  extractor: extractorSchema,
  /** What a run may cost before it pauses; null for no limit. */
  budgetUsd: z.number().nullable(),
});

export const EstimateUpload = endpoint({
  method: "POST",
  path: "/api/estimate",
  summary: "What reading a file would cost, before it is added; takes what an upload takes, and keeps nothing",
  result: estimateSchema,
});

export const GetStats = endpoint({
  method: "GET",
  path: "/api/stats",
  summary: "How much there is",
  result: documentCountsSchema.extend({ documents: z.int().min(0), usage: usageSchema }),
});

export const GetOpenApi = endpoint({
  method: "GET",
  path: "/api/openapi.json",
  summary: "This description",
  result: z.record(z.string(), z.unknown()),
});

export const SignIn = endpoint({
  method: "POST",
  path: "/api/session",
  summary: "Exchange the access password for a session cookie",
  body: z.object({ password: z.string().max(1000) }),
  result: z.object({ ok: z.literal(true) }),
});

export const SignOut = endpoint({
  method: "DELETE",
  path: "/api/session",
  summary: "End the session",
  result: z.object({ ok: z.literal(true) }),
});

export type Estimate = z.infer<typeof estimateSchema>;
export type Health = z.infer<typeof healthSchema>;
