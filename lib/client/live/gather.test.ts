import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gather } from "./gather.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What `gather` yields of items that come at once, and of those that come after the first helping. */
async function helpings(first: readonly number[], later: readonly number[], fault?: Error): Promise<unknown> {
  const gate = Promise.withResolvers<void>();
  async function* source() {
    yield* first;
    await gate.promise;
    yield* later;
    if (fault) throw fault;
  }
  const yielded: (readonly number[])[] = [];
  const reading = (async () => {
    for await (const batch of gather(source(), 100)) {
      yielded.push(batch);
      gate.resolve();
    }
    return yielded;
  })();
  reading.catch(() => {});
  await vi.runAllTimersAsync();
  return reading;
}

test("the first comes at once, what follows quickly comes together, nothing is lost", async () => {
  const batches = (await helpings([1], [2, 3, 4])) as number[][];
  expect(batches[0]).toEqual([1]);
  expect(batches).toHaveLength(2);
  expect(batches.flat()).toEqual([1, 2, 3, 4]);
});

test("a source without items ends", async () => {
  const none = (async function* () {})();
  expect(await Array.fromAsync(gather(none, 100))).toEqual([]);
});

test("a fault comes after all that came before it", async () => {
  await expect(helpings([1], [2], new Error("broke"))).rejects.toThrow("broke");
});
