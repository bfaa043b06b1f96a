import { expect, test } from "vitest";
import { Turn } from "./turn.ts";

test("who thinks between two statements waits for nobody; who has asked, or commits, does", async () => {
  const turn = new Turn();
  expect(turn.hasMoved()).toBe(false);
  const thinking = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const work = turn.during(async () => {
    await turn.ofServer(async () => {});
    await thinking.promise;
    await turn.ofServer(() => answer.promise);
  });
  await Promise.resolve();
  for (let asked = 0; asked < 3; asked++) expect(turn.hasMoved()).toBe(true);
  thinking.resolve();
  await expect.poll(() => turn.hasMoved()).toBe(false);
  answer.resolve();
  await work;
  expect(turn.hasMoved()).toBe(true);
  expect(turn.hasMoved()).toBe(false);
});
