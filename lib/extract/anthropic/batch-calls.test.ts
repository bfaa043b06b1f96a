import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newDocument, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { ANSWER, type Behaviour } from "./messages-server.fixture.ts";
import { exportText, ModelRuns, PAGES, savedIndexes } from "./model-runs.fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

let model: ModelRuns;
let pipeline: TestPipeline;

beforeEach(async () => {
  model = new ModelRuns();
  await model.open();
  pipeline = newPipeline();
  model.isBatch = true;
});

afterEach(() => model.server.close());

/** All chunks of a document are asked about together. */
function newPipeline(): TestPipeline {
  const opened = new TestPipeline();
  opened.chunkConcurrency = 100;
  return opened;
}

const batches = () => model.server.batches;
const sizes = () => batches().all.map(({ requests }) => requests.length);

/** What the same calls, made one by one, end in. */
async function directExport(): Promise<string> {
  model.isBatch = false;
  model.server.behave = () => ANSWER;
  return model.calmExport();
}

async function untilSent(count = 1): Promise<void> {
  while (batches().all.length < count) await model.clock.yield();
}

test("a document is one batch: the same graph as by calls, at half the price, and the run says that it waits", async () => {
  await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(events).toContainEqual(expect.objectContaining({ type: "run.waited", reason: "batch" }));
  expect(pipeline.lines.some((line) => line.includes("as a batch: waiting"))).toBe(true);
  expect(savedIndexes(events)).toEqual(Array.from({ length: PAGES }, (_, index) => index));
  expect(sizes()).toEqual([PAGES]);
  const { usage } = await pipeline.states.read("d_a");
  const { cacheReadTokens, cacheWriteTokens, inputTokens, outputTokens } = usage;
  const direct = inputTokens + cacheReadTokens * 0.1 + cacheWriteTokens * 1.25 + outputTokens * 5;
  expect(usage.calls).toBe(PAGES);
  expect(usage.costUsd).toBeCloseTo(direct / 2 / 1e6, 9);
  expect(await exportText(pipeline)).toBe(await directExport());
});

test("replies that came in a batch are kept: the same text is not handed in again", async () => {
  const runs = await model.begin(pipeline);
  await pipeline.untilEnd("d_a");
  await runs.reprocess(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(sizes()).toEqual([PAGES]);
});

test("answers that were taken and kept no longer lie with those that wait", async () => {
  const faults: readonly Behaviour[] = [{ kind: "cut" }, { kind: "misquote" }, { kind: "refuse" }];
  model.server.behave = ({ number }) => faults[number - 1] ?? ANSWER;
  await model.begin(pipeline);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  expect(pipeline.database.all("SELECT question FROM batch_answers")).toEqual([]);
  expect(pipeline.database.all("SELECT question FROM answers")).toEqual([]);
});

test("a batch that was sent before a restart is waited for, not sent again", async () => {
  batches().isHeld = true;
  const runs = await model.begin(pipeline);
  await untilSent();
  await runs.close();
  expect(batches().all[0]?.status).toBe("in_progress");
  const next = model.start(pipeline);
  await next.resumeUnfinished();
  batches().isHeld = false;
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(sizes()).toEqual([PAGES]);
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(PAGES);
  expect(await exportText(pipeline)).toBe(await directExport());
});

test("a batch whose name was never heard, as the connection broke, is found at the server", async () => {
  batches().faults.push("reset");
  await model.begin(pipeline);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(sizes()).toEqual([PAGES]);
});

test("one that never reached the server is sent again, and another's batch is not taken for it", async () => {
  batches().createdAt = "2025-12-01T00:00:00.000Z";
  batches().isHeld = true;
  await model.begin(newPipeline());
  await untilSent();
  batches().createdAt = "2026-01-01T00:00:00.000Z";
  batches().faults.push(500);
  await model.begin(pipeline);
  await untilSent(2);
  batches().isHeld = false;
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(sizes()).toEqual([PAGES, PAGES]);
});

test("a run that is stopped cancels its batch; what was answered by then is not paid again", async () => {
  batches().isHeld = true;
  const runs = await model.begin(pipeline);
  await untilSent();
  await model.clock.yield();
  await runs.cancel("d_a");
  while (batches().all[0]?.status !== "canceling") await model.clock.yield();
  batches().isHeld = false;
  await runs.retry(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(sizes()).toEqual([PAGES, Math.floor(PAGES / 2)]);
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(PAGES);
  expect(await exportText(pipeline)).toBe(await directExport());
});

test("what comes back cut, useless, unread or expired is handed in again, and no chunk is lost", async () => {
  const faults: readonly Behaviour[] = [
    { kind: "cut" },
    { kind: "malformed" },
    { kind: "status", status: 529, type: "overloaded_error" },
    { kind: "hang" },
    { kind: "misquote" },
  ];
  model.server.behave = ({ number }) => faults[number - 1] ?? ANSWER;
  await model.begin(pipeline);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  // The halves come one after the other: the second of each is asked when the first is there.
  expect(sizes()).toEqual([PAGES, 5, 2]);
  expect(await exportText(pipeline)).toBe(await directExport());
});

test("what can't be read marks its chunk alone", async () => {
  const faults: readonly Behaviour[] = [
    { kind: "status", status: 400, type: "invalid_request_error" },
    { kind: "refuse" },
  ];
  model.server.behave = ({ number }) => faults[number - 1] ?? ANSWER;
  await model.begin(pipeline);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 2 });
});

test("a question that always comes back unread fails its chunk, to be retried", async () => {
  model.server.behave = ({ passage }) => (passage.includes("Partie 2") ? { kind: "hang" } : ANSWER);
  await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  expect(sizes()).toEqual([PAGES, 1, 1]);
});

test("a busy server is waited for; a wrong key is the end of the run", async () => {
  batches().faults.push(529, 500);
  await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events).toContainEqual(expect.objectContaining({ type: "run.waited", reason: "overloaded" }));
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  batches().faults.push(401);
  const other = newPipeline();
  await model.begin(other);
  expect((await other.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.failed", code: "model_denied" });
});

test.each<Behaviour>([{ kind: "refuse" }, { kind: "malformed" }])(
  "an answer that could not be used is counted once, and asked for again after a restart: $kind",
  async (behaviour) => {
    model.server.behave = ({ passage }) => (passage.includes("Partie 2") ? behaviour : ANSWER);
    const runs = await model.begin(pipeline);
    expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
    await runs.close();
    const before = model.server.requests.length;
    model.server.behave = () => ANSWER;
    await model.start(pipeline).retry(newDocument("d_a"));
    expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
    expect(model.server.requests.length).toBeGreaterThan(before);
    expect((await pipeline.states.read("d_a")).usage.calls).toBe(model.server.requests.length);
  },
);

test("the budget holds in batches too, at their price", async () => {
  pipeline.budgetUsd = 0.022;
  await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.failed", code: "budget_reached" });
  expect(savedIndexes(events).length).toBeGreaterThan(3);
  expect((await pipeline.states.read("d_a")).usage.costUsd).toBeLessThanOrEqual(0.022);
});

test("a run that waits for its batch for hours does not fill the log", async () => {
  batches().isHeld = true;
  await model.begin(pipeline);
  await untilSent();
  while ((await pipeline.states.read("d_a")).run.waitingFor !== "batch") await model.clock.yield();
  const before = await pipeline.runLog.newest();
  for (let tick = 0; tick < 20; tick++) pipeline.clock.ring();
  await model.clock.yield();
  expect(await pipeline.runLog.newest()).toBe(before);
  batches().isHeld = false;
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed" });
});
