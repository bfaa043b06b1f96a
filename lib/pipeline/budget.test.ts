import { expect, test } from "vitest";
import { Budget } from "./budget.ts";

const calm = new AbortController().signal;

test("without a limit everything fits", async () => {
  const budget = new Budget(null, 1e9);
  await expect(budget.reserve(1e9, calm)).resolves.toBeUndefined();
});

test("what does not fit waits for what is in flight, in the order of asking, and never beyond the limit", async () => {
  const budget = new Budget(1, 0.2);
  const admitted: string[] = [];
  const reserve = (name: string, expectedUsd: number) =>
    budget.reserve(expectedUsd, calm).then(() => admitted.push(name));
  await reserve("a", 0.5);
  const big = reserve("b", 0.6);
  const small = reserve("c", 0.1);
  await Promise.resolve();
  expect(admitted).toEqual(["a"]);
  budget.settle(0.5, 0.1);
  await Promise.all([big, small]);
  expect(admitted).toEqual(["a", "b", "c"]);
  budget.settle(0.6, 0.6);
  budget.settle(0.1, 0.1);
  await expect(reserve("d", 0.01)).rejects.toMatchObject({ code: "budget_reached" });
});

test("once reached, it stays reached, for smaller sums too", async () => {
  const budget = new Budget(1, 0.9);
  await expect(budget.reserve(0.2, calm)).rejects.toMatchObject({ code: "budget_reached" });
  await expect(budget.reserve(0.05, calm)).rejects.toMatchObject({ code: "budget_reached" });
});

test("a wait ends when it is stopped", async () => {
  const budget = new Budget(1, 0);
  const controller = new AbortController();
  await budget.reserve(0.9, calm);
  const waiting = budget.reserve(0.9, controller.signal);
  controller.abort(new Error("Stopped."));
  budget.settle(0.9, 0);
  await expect(waiting).rejects.toThrow("Stopped.");
});
