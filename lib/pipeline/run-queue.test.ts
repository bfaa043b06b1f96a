import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { RunQueue } from "./run-queue.ts";

test("everyone who stops a run waits until its work has ended", async () => {
  const queue = new RunQueue(1);
  const ending = Promise.withResolvers<void>();
  queue.add("d_a", () => ending.promise);
  await setImmediate();
  const stopped: string[] = [];
  const stop = async (who: string) => {
    await queue.stop("d_a", new Error("stopped"));
    stopped.push(who);
  };
  const first = stop("first");
  await setImmediate();
  const second = stop("second");
  await setImmediate();
  expect(stopped).toEqual([]);
  expect(queue.has("d_a")).toBe(true);
  ending.resolve();
  await Promise.all([first, second]);
  expect(queue.has("d_a")).toBe(false);
});
