// Health, figures, and the way in, over HTTP.
import { z } from "zod";
import { documentCountsSchema } from "../document.ts";
import { endpoint } from "../endpoint.ts";
import { usageSchema } from "../usage.ts";

export const healthSchema = z.object({
  status: z.enum(["ok", "degraded", "down"]),
  version: z.string(),
  uptimeMs: z.number().min(0),
  graph: z.object({ kind: z.enum(["sqlite", "neo4j"]), ok: z.boolean(), latencyMs: z.number().min(0) }),
  extractor: z.object({ kind: z.enum(["lexicon", "anthropic"]), model: z.string().nullable() }),
  queue: z.object({ waiting: z.int().min(0), running: z.int().min(0) }),
});

export const GetHealth = endpoint({
  method: "GET",
  path: "/api/health",
  summary: "Whether all is well; 503 where it is not",
  result: healthSchema,
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

export type Health = z.infer<typeof healthSchema>;
