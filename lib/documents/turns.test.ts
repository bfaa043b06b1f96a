import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

test("works on one document wait for each other, even for one that fails; others go on meanwhile", async () => {
  const turns = new Turns();
  const gate = Promise.withResolvers<void>();
  const done: string[] = [];
  const work = (name: string) => async () => void done.push(name);
  const first = turns.take("d_a", () => gate.promise);
  const second = turns.take("d_a", work("second"));
  await turns.take("d_b", work("other"));
  expect(done).toEqual(["other"]);
  gate.reject(new Error("full"));
  await expect(first).rejects.toThrow("full");
  await second;
  await turns.take("d_a", work("third"));
  expect(done).toEqual(["other", "second", "third"]);
});
