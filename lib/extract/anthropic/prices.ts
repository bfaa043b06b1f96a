// What the models cost, in US dollars a million tokens: list prices of https://platform.claude.com/docs/en/about-claude/pricing
// as of 2026-03-21. Reading from the cache costs a tenth of input, writing to it (for five minutes) a quarter more.
// In a batch everything costs half.
import type { Usage } from "#lib/domain/usage.ts";

interface Price {
  readonly input: number;
  readonly output: number;
}

const CACHE_READ = 0.1;
const CACHE_WRITE = 1.25;
const BATCH = 0.5;
const PER_TOKEN = 1e-6;

const PRICES: Readonly<Record<string, Price>> = {
  "claude-haiku-4-5": { input: 1, output: 5 },
  "claude-sonnet-4-5": { input: 3, output: 15 },
  "claude-sonnet-4-6": { input: 3, output: 15 },
  "claude-opus-4-5": { input: 5, output: 25 },
  "claude-opus-4-6": { input: 5, output: 25 },
};

export function isPriced(model: string): boolean {
  return priceOf(model) !== undefined;
}

/** The usage with its cost; null where the model is not in the table: no price is better than a wrong one. */
export function withCost(model: string, usage: Omit<Usage, "costUsd">, isBatch = false): Usage {
  const price = priceOf(model);
  if (!price) return { ...usage, costUsd: null };
  const perToken = PER_TOKEN * (isBatch ? BATCH : 1);
  const inputTokens = usage.inputTokens + usage.cacheReadTokens * CACHE_READ + usage.cacheWriteTokens * CACHE_WRITE;
  return { ...usage, costUsd: (inputTokens * price.input + usage.outputTokens * price.output) * perToken };
}

/** A dated version costs what its model does: `claude-haiku-4-5-20251001`. */
function priceOf(model: string): Price | undefined {
  return PRICES[model.replace(/-\d{8}$/, "")];
}
