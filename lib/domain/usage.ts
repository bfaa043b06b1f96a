// What model calls consumed: tokens as counted by the provider, cost in US dollars.
import { z } from "zod";

const count = z.int().min(0);

export const usageSchema = z.object({
  calls: count,
  inputTokens: count,
  outputTokens: count,
  cacheReadTokens: count,
  cacheWriteTokens: count,
  /** Null where the price of the model is not known. */
  costUsd: z.number().min(0).nullable(),
  /** Where a provider did not say what some of it took, which was counted as estimated. */
  isEstimated: z.literal(true).optional(),
});

export type Usage = z.infer<typeof usageSchema>;

export const NO_USAGE: Usage = {
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  costUsd: 0,
};

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    costUsd: a.costUsd === null || b.costUsd === null ? null : a.costUsd + b.costUsd,
    ...((a.isEstimated || b.isEstimated) && { isEstimated: true }),
  };
}
