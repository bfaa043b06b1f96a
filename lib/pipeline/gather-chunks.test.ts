import { expect, test } from "vitest";
import { chunkBlocks } from "#lib/chunk/chunk-blocks.ts";
import type { Block } from "#lib/domain/block.ts";
import { gatherChunks } from "./gather-chunks.ts";

const text = "Le palier de sécurité se fait à trois mètres. ".repeat(9000);
const blocks: Block[] = [{ kind: "paragraph", text, page: 1, spans: [] }];

test("one long text is chunked in turns, and the same chunks come out", async () => {
  let turns = 0;
  const clock = { yield: async () => void turns++ };
  const chunks = await gatherChunks("d_a", [{ blocks }], clock, new AbortController().signal);
  expect(chunks).toEqual([...chunkBlocks("d_a", blocks)]);
  expect(turns).toBeGreaterThan(2);
});

test("a page may have more blocks than a call takes arguments", async () => {
  const many = Array.from({ length: 150_000 }, (): Block => ({ kind: "paragraph", text: "p", page: 1, spans: [] }));
  const clock = { yield: async () => {} };
  const chunks = await gatherChunks("d_a", [{ blocks: many }], clock, new AbortController().signal);
  expect(chunks.flatMap((chunk) => chunk.text.match(/p/g) ?? [])).toHaveLength(150_000);
});

test("whoever stops it waits for one turn only", async () => {
  const controller = new AbortController();
  let turns = 0;
  const clock = {
    yield: async () => {
      turns++;
      controller.abort(new Error("enough"));
    },
  };
  await expect(gatherChunks("d_a", [{ blocks }], clock, controller.signal)).rejects.toThrow("enough");
  expect(turns).toBe(1);
});
