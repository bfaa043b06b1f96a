// What every store of kept replies must do.
import { describe, expect, test } from "vitest";
import { NO_USAGE } from "#lib/domain/usage.ts";
import type { KeptAnswer, ReplyStore } from "./reply-store.ts";

const usage = { ...NO_USAGE, calls: 1, outputTokens: 7, costUsd: 0.01 };
const reply = { candidates: { entities: [], facts: [] }, usage };
const half: KeptAnswer = { kind: "answered", body: { entities: [], facts: [] }, usage };
const cut: KeptAnswer = { kind: "cut", body: null, usage };

export function testReplyStore(name: string, open: () => Promise<ReplyStore>): void {
  describe(`reply store: ${name}`, () => {
    test("keeps a reply under its key, the newest in the place of the one before", async () => {
      const store = await open();
      expect(await store.read("a")).toBeNull();
      await store.keep("a", reply);
      await store.keep("b", reply);
      await store.keep("a", { ...reply, usage: NO_USAGE });
      expect(await store.read("a")).toEqual({ ...reply, usage: NO_USAGE });
      expect(await store.read("b")).toEqual(reply);
    });

    test("keeps the answers of a reply until the reply is there", async () => {
      const store = await open();
      await store.keepAnswer("a", "whole", cut);
      await store.keepAnswer("a", "half", half);
      await store.keepAnswer("b", "whole", half);
      expect(await store.readAnswers("a")).toEqual(
        new Map([
          ["whole", cut],
          ["half", half],
        ]),
      );
      expect(await store.read("a")).toBeNull();
      await store.keep("a", reply);
      expect(await store.readAnswers("a")).toEqual(new Map());
      expect((await store.readAnswers("b")).size).toBe(1);
    });

    test("counts what a reply and answers cost once", async () => {
      const store = await open();
      await store.keep("c", reply);
      await store.keep("d", reply);
      await store.confirm("c");
      expect(await store.read("c")).toEqual({ ...reply, usage: NO_USAGE });
      expect(await store.read("d")).toEqual(reply);
      await store.keepAnswer("a", "whole", cut);
      await store.keepAnswer("b", "whole", cut);
      await store.confirm("a");
      expect((await store.readAnswers("a")).get("whole")).toEqual({ ...cut, usage: NO_USAGE });
      expect((await store.readAnswers("b")).get("whole")).toEqual(cut);
    });
  });
}
