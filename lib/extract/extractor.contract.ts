// What every extractor promises, told as tests; each adapter's test runs them.
import { describe, expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import { verifyEvidence } from "./evidence/verify-evidence.ts";
import type { Extractor } from "./extractor.ts";

const TEXTS = [
  "# Paliers\n\nPalier 1 : profondeur limitée à 3 m. Le Niveau 2 est délivré par la FFESSM.",
  "## Suite\n\nPalier 2 : profondeur limitée à 6 m. L’oxygène est un gaz.",
];

export function testExtractor(
  name: string,
  open: () => Promise<{ extractor: Extractor; close?: () => Promise<void> }>,
) {
  describe(`${name} as an extractor`, () => {
    const chunks = TEXTS.map(toChunk);
    const document = { title: "Manuel", language: "fr", chunks };
    const calm = new AbortController().signal;

    test("finds something, and each of its quotes stands in its chunk", async () => {
      const { close, extractor } = await open();
      for (const chunk of chunks) {
        const { candidates } = await extractor.open(document).extract(chunk, calm);
        const { claims, mentions, rejected } = verifyEvidence(chunk, candidates);
        expect(mentions.length).toBeGreaterThan(0);
        expect(rejected).toBe(0);
        for (const { evidence } of [...mentions, ...claims]) expect(chunk.text).toContain(evidence.quote);
      }
      await close?.();
    });

    test("says the same of a chunk whatever was read before, under the same key", async () => {
      const { close, extractor } = await open();
      const forwards = extractor.open(document);
      const backwards = extractor.open(document);
      const there = [];
      const back = [];
      for (const chunk of chunks) there.push((await forwards.extract(chunk, calm)).candidates);
      for (const chunk of [...chunks].reverse()) back.unshift((await backwards.extract(chunk, calm)).candidates);
      expect(back).toEqual(there);
      expect(chunks.map(backwards.replyKey)).toEqual(chunks.map(forwards.replyKey));
      await close?.();
    });

    test("stops when it is told to", async () => {
      const { close, extractor } = await open();
      const [chunk] = chunks;
      const stopped = AbortSignal.abort(new Error("Enough."));
      await expect(async () => chunk && extractor.open(document).extract(chunk, stopped)).rejects.toThrow("Enough.");
      await close?.();
    });
  });
}

function toChunk(text: string, index: number): Chunk {
  const place = { pageStart: 1, pageEnd: 1, tokens: 40, headings: ["Paliers"] };
  return { id: `c_${index}`, documentId: "d_1", index, text, spans: [], ...place };
}
