import { expect, test } from "vitest";
import { readRateLimits, readRetryAfterMs } from "./rate-limits.ts";

const NOW = "2026-01-01T00:00:00.000Z";

test("allowances are read where they are told", () => {
  const headers = new Headers({
    "anthropic-ratelimit-requests-limit": "50",
    "anthropic-ratelimit-requests-remaining": "0",
    "anthropic-ratelimit-output-tokens-limit": "80000",
    "anthropic-ratelimit-output-tokens-remaining": "many",
  });
  expect(readRateLimits(headers)).toEqual({
    requests: { limit: 50, remaining: 0 },
    inputTokens: null,
    outputTokens: null,
  });
});

test.each([
  ["7", 7000],
  ["0.5", 500],
  ["Thu, 01 Jan 2026 00:00:09 GMT", 9000],
  ["Wed, 31 Dec 2025 00:00:00 GMT", null],
  ["soon", null],
  [null, null],
])("retry-after: %s", (text, delayMs) => {
  expect(readRetryAfterMs(new Headers(text === null ? {} : { "retry-after": text }), NOW)).toBe(delayMs);
});
