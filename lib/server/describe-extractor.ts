// Who reads documents, as people are told: also whether at once or by batches, for half the price and later.
import type { Health } from "#lib/domain/api/operations.ts";
import type { Services } from "./services.ts";

export function describeExtractor({ env, extractor }: Pick<Services, "env" | "extractor">): Health["extractor"] {
  const { kind, model } = extractor;
  return { kind, model, isBatched: kind === "anthropic" && env.ANTHROPIC_BATCH === "on" };
}
