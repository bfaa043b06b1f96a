// What every store of checkpoints must do.
import { describe, expect, test } from "vitest";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import type { Checkpoints } from "./checkpoints.ts";

const evidence = { documentId: "d_a", chunkId: "c_a_0", page: 1, quote: "Le palier", boxes: [] };
const knowledge: ChunkKnowledge = {
  mentions: [{ name: "palier", type: "Procedure", aliases: [], evidence }],
  claims: [],
  rejected: 2,
};
const error = { code: "extraction_failed", message: "No." } as const;

export function testCheckpoints(name: string, open: () => Promise<Checkpoints>): void {
  describe(`checkpoints: ${name}`, () => {
    test("keeps finished steps until they are reopened", async () => {
      const checkpoints = await open();
      await checkpoints.finishStep("d_a", "conversion");
      await checkpoints.finishStep("d_a", "conversion");
      await checkpoints.finishStep("d_a", "chunking");
      await checkpoints.finishStep("d_b", "conversion");
      expect(await checkpoints.finishedSteps("d_a")).toEqual(new Set(["conversion", "chunking"]));
      await checkpoints.reopenSteps("d_a", ["chunking", "ingestion"]);
      expect(await checkpoints.finishedSteps("d_a")).toEqual(new Set(["conversion"]));
      expect(await checkpoints.finishedSteps("d_b")).toEqual(new Set(["conversion"]));
    });

    test("keeps what a chunk says, and takes a failure for nothing else", async () => {
      const checkpoints = await open();
      await checkpoints.failChunk("d_a", 1, error);
      await checkpoints.saveChunk("d_a", 0, knowledge);
      expect(await checkpoints.chunks("d_a")).toEqual([
        { index: 0, status: "saved", error: null },
        { index: 1, status: "failed", error },
      ]);
      expect(await checkpoints.readKnowledge("d_a", 0)).toEqual(knowledge);
      expect(await checkpoints.readKnowledge("d_a", 1)).toBeNull();
      await checkpoints.saveChunk("d_a", 1, knowledge);
      expect((await checkpoints.chunks("d_a")).map((chunk) => chunk.status)).toEqual(["saved", "saved"]);
    });

    test("forgets failures alone, all chunks, or the document", async () => {
      const checkpoints = await open();
      await checkpoints.saveChunk("d_a", 0, knowledge);
      await checkpoints.failChunk("d_a", 1, error);
      await checkpoints.finishStep("d_a", "conversion");
      await checkpoints.forgetFailures("d_a");
      expect(await checkpoints.chunks("d_a")).toHaveLength(1);
      await checkpoints.forgetChunks("d_a");
      expect(await checkpoints.chunks("d_a")).toHaveLength(0);
      expect(await checkpoints.finishedSteps("d_a")).toEqual(new Set(["conversion"]));
      await checkpoints.forget("d_a");
      expect(await checkpoints.finishedSteps("d_a")).toEqual(new Set());
    });
  });
}
