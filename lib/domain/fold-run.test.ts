import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_STATE, foldRun } from "./fold-run.ts";
import type { RunEvent, RunEventBody } from "./run-event.ts";
import { NO_USAGE } from "./usage.ts";

const START_MS = Date.parse("2026-01-01T00:00:00.000Z");

/** The bodies as events of one run, a second apart. */
function toEvents(bodies: readonly RunEventBody[]): RunEvent[] {
  return bodies.map((body, index) => ({
    seq: index + 1,
    documentId: "d_a",
    runId: "r_1",
    at: new Date(START_MS + index * 1000).toISOString(),
    ...body,
  }));
}

function saved(index: number, done: number, total: number): RunEventBody {
  const usage = { ...NO_USAGE, calls: 1, costUsd: 0.5 };
  const counts = { rejected: 0, entities: done * 3, facts: done, findings: [] };
  return { type: "chunk.saved", index, chunkId: `c_${index}`, ...counts, usage, done, total };
}

const RUN: readonly RunEventBody[] = [
  { type: "run.queued", kind: "upload" },
  { type: "run.started" },
  { type: "step.started", step: "conversion", done: 0, total: 0 },
  { type: "step.progressed", step: "conversion", done: 0, total: 4 },
  { type: "step.progressed", step: "conversion", done: 2, total: 4 },
  { type: "page.warned", page: 3, message: "No text.", fault: "empty" },
  { type: "document.described", title: "Nitrox", language: "fr" },
  { type: "step.finished", step: "conversion", done: 4, total: 4, durationMs: 400 },
  { type: "step.started", step: "chunking", done: 0, total: 2 },
  { type: "step.finished", step: "chunking", done: 2, total: 2, durationMs: 3 },
  { type: "step.started", step: "ingestion", done: 0, total: 2 },
  saved(0, 1, 2),
  { type: "chunk.failed", index: 1, chunkId: "c_1", code: "extraction_failed", message: "No.", done: 2, total: 2 },
  { type: "step.finished", step: "ingestion", done: 2, total: 2, durationMs: 9 },
  { type: "step.started", step: "finalizing", done: 0, total: 3 },
  { type: "step.finished", step: "finalizing", done: 3, total: 3, durationMs: 1 },
  { type: "run.completed", failedChunks: 1, pages: 4, chunks: 2, entities: 3, facts: 1 },
];

describe("foldRun", () => {
  test("tells a whole run", () => {
    const state = toEvents(RUN).reduce(foldRun, EMPTY_STATE);
    expect(state.run).toMatchObject({
      id: "r_1",
      status: "completed",
      progress: 1,
      failedChunks: 1,
      etaMs: null,
      error: null,
    });
    expect(state.run.steps.map((step) => [step.id, step.status, step.done, step.total])).toEqual([
      ["conversion", "completed", 4, 4],
      ["chunking", "completed", 2, 2],
      ["ingestion", "completed", 2, 2],
      ["finalizing", "completed", 3, 3],
    ]);
    expect(state.run.warnings).toEqual([{ page: 3, message: "No text.", fault: "empty" }]);
    expect(state.counts).toEqual({ pages: 4, chunks: 2, entities: 3, facts: 1 });
    expect(state.usage).toMatchObject({ calls: 1, costUsd: 0.5 });
    expect(state.described).toEqual({ title: "Nitrox", language: "fr" });
  });

  test("progress never goes back, and events that come again change nothing", () => {
    const events = toEvents(RUN);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: events.length }), { maxLength: 5 }), (cuts) => {
        let state = EMPTY_STATE;
        let progress = 0;
        // After each cut the stream starts again from the beginning, as after a lost connection.
        for (const end of [...cuts, events.length]) {
          for (const event of events.slice(0, end)) {
            state = foldRun(state, event);
            expect(state.run.progress).toBeGreaterThanOrEqual(progress);
            progress = state.run.progress;
          }
        }
        expect(state).toEqual(events.reduce(foldRun, EMPTY_STATE));
      }),
    );
  });

  test("says the time left from the pace since the step last started", () => {
    const resumed: RunEventBody[] = [
      { type: "run.queued", kind: "upload" },
      { type: "run.resumed" },
      { type: "step.started", step: "ingestion", done: 6, total: 10 },
      saved(6, 7, 10),
    ];
    expect(toEvents(resumed).reduce(foldRun, EMPTY_STATE).run.etaMs).toBe(3000);
  });

  test("says why it waits until something else happens, and counts what failed chunks cost", () => {
    const waiting: RunEventBody[] = [
      { type: "run.queued", kind: "upload" },
      { type: "run.started" },
      { type: "step.started", step: "ingestion", done: 0, total: 3 },
      saved(0, 1, 3),
      { type: "run.waited", step: "ingestion", reason: "unreachable" },
      { type: "run.waited", step: "ingestion" },
    ];
    const { run } = toEvents(waiting).reduce(foldRun, EMPTY_STATE);
    expect(run).toMatchObject({ waitingFor: "unreachable", etaMs: null });
    const over: RunEventBody[] = [...waiting, { type: "run.waited", step: "ingestion", reason: null }];
    expect(toEvents(over).reduce(foldRun, EMPTY_STATE).run.waitingFor).toBeNull();
    const failure = { code: "extraction_failed", message: "No." } as const;
    const usage = { ...NO_USAGE, calls: 2, costUsd: 0.5 };
    const failed = { type: "chunk.failed", index: 1, chunkId: "c_1", ...failure, usage, done: 2, total: 3 } as const;
    const state = toEvents([...waiting, failed, saved(2, 3, 3)]).reduce(foldRun, EMPTY_STATE);
    expect(state.run.waitingFor).toBeNull();
    expect(state.usage).toMatchObject({ calls: 4, costUsd: 1.5 });
  });

  test("a failed step carries the error; a cancelled one waits again; a new run starts anew and keeps the usage", () => {
    const opening = RUN.slice(0, 5);
    const failed = toEvents([
      ...opening,
      { type: "run.failed", step: "conversion", code: "no_pages", message: "Empty." },
    ]);
    const state = failed.reduce(foldRun, EMPTY_STATE);
    expect(state.run).toMatchObject({ status: "failed", error: { step: "conversion", code: "no_pages" } });
    expect(state.run.steps[0]).toMatchObject({ status: "failed", durationMs: 3000 });
    const unstarted = toEvents([...opening.slice(0, 2), ...failed.slice(-1)]).reduce(foldRun, EMPTY_STATE);
    expect(unstarted.run.steps[0]).toMatchObject({ status: "failed", durationMs: null });
    const cancelled = toEvents([...opening, { type: "run.cancelled" }]).reduce(foldRun, EMPTY_STATE);
    expect(cancelled.run.steps[0]?.status).toBe("pending");
    const again = toEvents([...RUN, { type: "run.queued", kind: "reprocess" }]).reduce(foldRun, EMPTY_STATE);
    expect(again.run).toMatchObject({ status: "queued", progress: 0, failedChunks: 0 });
    expect(again.usage.calls).toBe(1);
  });
});
