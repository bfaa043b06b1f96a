// What the headers of a reply say about limits.
import type { RateLimits } from "#lib/extract/calls/call-limiter.ts";
import type { Allowance } from "#lib/extract/calls/token-bucket.ts";

const MS_PER_SECOND = 1000;

export function readRateLimits(headers: Headers): RateLimits {
  return {
    requests: readAllowance(headers, "requests"),
    inputTokens: readAllowance(headers, "input-tokens"),
    outputTokens: readAllowance(headers, "output-tokens"),
  };
}

/** Milliseconds, null where the reply does not say. `now` is ISO 8601: the header may name a time instead of a delay. */
export function readRetryAfterMs(headers: Headers, now: string): number | null {
  const text = headers.get("retry-after");
  if (text === null) return null;
  const seconds = Number(text);
  const delayMs = Number.isFinite(seconds) ? seconds * MS_PER_SECOND : Date.parse(text) - Date.parse(now);
  return Number.isFinite(delayMs) && delayMs >= 0 ? delayMs : null;
}

function readAllowance(headers: Headers, kind: string): Allowance | null {
  const limit = Number(headers.get(`anthropic-ratelimit-${kind}-limit`) ?? Number.NaN);
  const remaining = Number(headers.get(`anthropic-ratelimit-${kind}-remaining`) ?? Number.NaN);
  return limit > 0 && remaining >= 0 ? { limit, remaining } : null;
}
