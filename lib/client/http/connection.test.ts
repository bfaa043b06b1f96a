import { expect, test, vi } from "vitest";
import { createConnection } from "./connection.ts";

test("listeners hear only changes", () => {
  const connection = createConnection();
  const listener = vi.fn();
  connection.subscribe(listener);
  connection.report(true);
  connection.report(false);
  connection.report(false);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(connection.isReachable()).toBe(false);
});

test("a wait ends when someone asks, and when it is given up", async () => {
  const connection = createConnection();
  const stop = new AbortController();
  const waits = [
    connection.wait(1e8, new AbortController().signal),
    connection.wait(1e8, stop.signal),
    connection.wait(1e8, AbortSignal.abort()),
  ];
  stop.abort();
  connection.retryNow();
  await expect(Promise.all(waits)).resolves.toHaveLength(3);
});
