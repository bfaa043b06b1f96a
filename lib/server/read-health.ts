// Whether all is well, at the cost of one query; no model is asked.
import type { Health } from "#lib/domain/api/operations.ts";
import { describeExtractor } from "./describe-extractor.ts";
import type { Services } from "./services.ts";
import { VERSION } from "./version.ts";

export async function readHealth(services: Services): Promise<Health> {
  const { clock, graph, runs, startedMs } = services;
  const askedMs = clock.monotonicMs();
  const isUp = await graph.ping().then(
    () => true,
    () => false,
  );
  return {
    // Without its graph's server the app still takes uploads; without its own files it can do nothing.
    status: isUp ? "ok" : graph.kind === "neo4j" ? "degraded" : "down",
    version: VERSION,
    uptimeMs: Math.round(askedMs - startedMs),
    graph: { kind: graph.kind, ok: isUp, latencyMs: clock.monotonicMs() - askedMs },
    extractor: describeExtractor(services),
    queue: runs.counts(),
  };
}
