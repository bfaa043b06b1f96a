import { expect, test } from "vitest";
import { systemClock } from "./system-clock.ts";

test("who waits for a turn gets one alone: between two of them everything else has its own", async () => {
  const turns: string[] = [];
  const work = async (name: string) => {
    await systemClock.yield();
    turns.push(name);
    setImmediate(() => turns.push(`after ${name}`));
  };
  await Promise.all([work("a"), work("b"), work("c")]);
  await systemClock.yield();
  await systemClock.yield();
  expect(turns).toEqual(["a", "after a", "b", "after b", "c", "after c"]);
});
