import { describe, expect, test } from "vitest";
import { newRun, type RunStatus } from "#lib/domain/run.ts";
import { NO_BATCH, nextBatch } from "./run-batch.ts";

function doc(id: string, status: RunStatus, progress = 0) {
  return { id, run: { ...newRun(`r_${id}`), status, progress } };
}

describe("documents that run together", () => {
  test("their progress is the mean of all, those that have ended included", () => {
    const batch = nextBatch(NO_BATCH, [
      doc("a", "processing", 0.8),
      doc("b", "processing", 0.2),
      doc("old", "completed"),
    ]);
    expect(batch.progress).toBe(0.5);
    expect(nextBatch(batch, [doc("a", "completed", 1), doc("b", "processing", 0.2)]).progress).toBe(0.6);
  });

  test("one that is added, stopped or deleted takes nothing back", () => {
    const batch = nextBatch(NO_BATCH, [doc("a", "processing", 0.8)]);
    const joined = nextBatch(batch, [doc("a", "processing", 0.8), doc("b", "queued")]);
    expect([...joined.ids]).toEqual(["a", "b"]);
    expect(joined.progress).toBe(0.8);
    expect(nextBatch(joined, [doc("b", "queued")]).progress).toBe(0.8);
  });

  test("it is over when nothing runs, and where nothing has moved it is the same", () => {
    const documents = [doc("a", "processing", 0.4)];
    const batch = nextBatch(NO_BATCH, documents);
    expect(nextBatch(batch, documents)).toBe(batch);
    expect(nextBatch(batch, [doc("a", "failed", 0.4)])).toBe(NO_BATCH);
  });
});
