// What every store of batches must do.
import { describe, expect, test } from "vitest";
import type { BatchStore } from "./batch-store.ts";

const at = "2026-01-01T00:00:00.000Z";

export function testBatchStore(name: string, open: () => Promise<BatchStore>): void {
  describe(`batch store: ${name}`, () => {
    test("a batch is open from before it is sent until it has ended", async () => {
      const store = await open();
      await store.begin({ id: "b", at, questions: ["q2", "q1"] });
      await store.begin({ id: "a", at: "2026-01-02T00:00:00.000Z", questions: ["q3"] });
      await store.name("b", "msgbatch_1");
      expect(await store.open()).toEqual([
        { id: "b", at, serverId: "msgbatch_1", questions: ["q2", "q1"] },
        { id: "a", at: "2026-01-02T00:00:00.000Z", serverId: null, questions: ["q3"] },
      ]);
      await store.end("b", new Map([["q1", '{"a":1}']]));
      expect((await store.open()).map(({ id }) => id)).toEqual(["a"]);
    });

    test("answers are there until they are forgotten", async () => {
      const store = await open();
      await store.begin({ id: "b", at, questions: ["q1", "q2"] });
      expect(await store.answer("q1")).toBeNull();
      await store.end("b", new Map([["q1", '{"a":1}']]));
      expect(await store.answer("q1")).toBe('{"a":1}');
      expect(await store.answer("q2")).toBeNull();
      await store.forget("q1");
      await store.forget("q2");
      expect(await store.answer("q1")).toBeNull();
    });
  });
}
