import { expect, test } from "vitest";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { Extractor } from "#lib/extract/extractor.ts";
import { estimateRun } from "./estimate-run.ts";
import { gatedExtractor, pagesConverter, TestPipeline } from "./pipeline.fixture.ts";

const SOURCE = { documentId: "d_a", path: "/nowhere", mediaType: "application/pdf", maxPages: 10 } as const;
const ONE = { calls: 1, inputTokens: 1000, outputTokens: 500, cacheReadTokens: 0, cacheWriteTokens: 0, costUsd: 0.01 };

/** A model whose calls have a price. */
function pricedExtractor(): Extractor {
  const extractor = gatedExtractor(async () => {}, true);
  return { ...extractor, open: (document) => ({ ...extractor.open(document), estimate: () => ONE }) };
}

function means(kept: (key: string) => boolean) {
  const reply = { candidates: { entities: [], facts: [] }, usage: NO_USAGE };
  const replies = { read: async (key: string) => (kept(key) ? reply : null), keep: async () => {} };
  return { clock: new TestPipeline().clock, converter: pagesConverter(3), extractor: pricedExtractor(), replies };
}

test("the estimate is the sum over the chunks that a run would read", async () => {
  const estimate = await estimateRun(
    means(() => false),
    SOURCE,
    new AbortController().signal,
  );
  expect(estimate).toEqual({
    pages: 3,
    chunks: 3,
    usage: { ...ONE, calls: 3, inputTokens: 3000, outputTokens: 1500, costUsd: 0.03 },
  });
});

test("what was answered before costs nothing", async () => {
  const isKept = (text: string) => text.includes("Partie 2");
  const estimate = await estimateRun(means(isKept), SOURCE, new AbortController().signal);
  expect(estimate.usage).toMatchObject({ calls: 2, costUsd: 0.02 });
});

test("it stops when nobody waits for it any more", async () => {
  const stopped = AbortSignal.abort(new Error("Gone."));
  await expect(
    estimateRun(
      means(() => false),
      SOURCE,
      stopped,
    ),
  ).rejects.toThrow("Gone.");
});
