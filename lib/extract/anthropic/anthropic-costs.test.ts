import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newDocument, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { ANSWER } from "./messages-server.fixture.ts";
import { exportText, ModelRuns, PAGES, savedIndexes } from "./model-runs.fixture.ts";

// Whole runs over real sockets, many of them: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

let model: ModelRuns;

beforeEach(async () => {
  model = new ModelRuns();
  await model.open();
});

afterEach(() => model.server.close());

test("the same text is never paid for twice: not when it is read again, and not in another document", async () => {
  const pipeline = new TestPipeline();
  const runs = await model.begin(pipeline);
  await pipeline.untilEnd("d_a");
  const { usage } = await pipeline.states.read("d_a");
  expect(usage).toMatchObject({ calls: PAGES });
  expect(usage.costUsd).toBeGreaterThan(0);
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  await pipeline.documents.add(newDocument("d_b"));
  await runs.start(newDocument("d_b"), "upload");
  await pipeline.untilEnd("d_b");
  expect(model.server.requests).toHaveLength(PAGES);
  expect((await pipeline.states.read("d_a")).usage).toEqual(usage);
  expect((await pipeline.states.read("d_b")).usage).toMatchObject({ calls: 0, costUsd: 0 });
});

test("two documents of the same text that are read at the same time are paid for once", async () => {
  const pipeline = new TestPipeline();
  const runs = await model.begin(pipeline);
  await pipeline.documents.add(newDocument("d_b"));
  await runs.start(newDocument("d_b"), "upload");
  const isDone = async (id: string) => (await pipeline.states.read(id)).run.status === "completed";
  while (!((await isDone("d_a")) && (await isDone("d_b")))) await model.clock.yield();
  expect(model.server.requests).toHaveLength(PAGES);
});

test("what was paid for chunks that were not saved yet is counted by the run that saves them", async () => {
  model.server.behave = ({ passage }) =>
    passage.includes("Partie 1 ") || passage.includes("Partie 1\n") ? { kind: "hang" } : ANSWER;
  const pipeline = new TestPipeline();
  const runs = await model.begin(pipeline);
  // Three are read at once, and one of them hangs: the fifth comes when two have been answered.
  while (model.server.requests.length < 5) await model.clock.yield();
  const before = model.server.requests.length;
  await runs.cancel("d_a");
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(0);
  model.server.behave = () => ANSWER;
  await runs.retry(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  const { usage } = await pipeline.states.read("d_a");
  expect(usage.calls).toBe(PAGES);
  expect(model.server.requests.length).toBeLessThanOrEqual(before + PAGES - 2);
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  expect((await pipeline.states.read("d_a")).usage).toEqual(usage);
});

test("at its budget a document pauses and says so, over all its runs; when it is raised, a retry goes on to the same graph", async () => {
  const calm = await model.calmExport();
  const pipeline = new TestPipeline();
  const costOf = async () => (await pipeline.states.read("d_a")).usage.costUsd ?? 0;
  pipeline.budgetUsd = 0.045;
  const runs = await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.failed", step: "ingestion", code: "budget_reached" });
  expect(pipeline.lines.at(-1)).toContain("reached its budget of $0.045");
  const saved = savedIndexes(events);
  expect(saved).toEqual(Array.from({ length: saved.length }, (_, index) => index));
  expect(saved.length).toBeGreaterThan(0);
  expect(await costOf()).toBeLessThanOrEqual(0.045);

  const paid = model.server.requests.length;
  await runs.retry(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.failed", code: "budget_reached" });
  expect(model.server.requests).toHaveLength(paid);
  expect(await costOf()).toBeLessThanOrEqual(0.045);

  // BUDGET_USD is read at start: a server of a new life.
  pipeline.budgetUsd = 1;
  await model.start(pipeline).retry(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(model.server.requests).toHaveLength(paid + PAGES - saved.length);
  expect(await exportText(pipeline)).toBe(calm);
});

test("what is read again for nothing does not touch the budget", async () => {
  const pipeline = new TestPipeline();
  await model.begin(pipeline);
  await pipeline.untilEnd("d_a");
  const { costUsd } = (await pipeline.states.read("d_a")).usage;
  pipeline.budgetUsd = costUsd;
  await model.start(pipeline).reprocess(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(model.server.requests).toHaveLength(PAGES);
});

test("where one half of a chunk fails, the other is kept: a retry pays for the failed half alone", async () => {
  const halfOf = (passage: string) => (passage.includes("Partie 3") ? "first" : "second");
  const asked: string[] = [];
  model.server.behave = ({ passage }) => {
    if (!passage.includes("de la partie 3")) return ANSWER;
    const isWhole = passage.length > 2500;
    asked.push(isWhole ? "whole" : halfOf(passage));
    if (isWhole) return { kind: "cut" };
    return halfOf(passage) === "second" ? { kind: "refuse" } : ANSWER;
  };
  const pipeline = new TestPipeline();
  const runs = await model.begin(pipeline);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  expect(asked).toEqual(["whole", "first", "second"]);
  const before = (await pipeline.states.read("d_a")).usage;
  expect(before.calls).toBe(PAGES + 2);
  model.server.behave = ({ passage }) => {
    asked.push(halfOf(passage));
    return ANSWER;
  };
  await runs.retry(newDocument("d_a"));
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(asked.slice(3)).toEqual(["second"]);
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(before.calls + 1);
  model.server.behave = () => ANSWER;
  expect(await exportText(pipeline)).toBe(await model.calmExport());
});

test("a half that was paid when the run was stopped is counted by the run that goes on, once", async () => {
  model.server.behave = ({ passage }) => {
    if (!passage.includes("de la partie 1 ")) return ANSWER;
    if (passage.length > 2500) return { kind: "cut" };
    return passage.includes("Partie 1") ? ANSWER : { kind: "hang" };
  };
  const pipeline = new TestPipeline();
  const runs = await model.begin(pipeline);
  while (
    !model.server.requests.some(({ passage }) => passage.includes("phrase 69 de la partie 1") && passage.length < 2500)
  ) {
    await model.clock.yield();
  }
  await runs.cancel("d_a");
  const paid = model.server.requests.length;
  model.server.behave = () => ANSWER;
  await runs.retry(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  const { usage } = await pipeline.states.read("d_a");
  expect(
    model.server.requests.filter(({ passage }) => passage.length > 2500 && passage.includes("de la partie 1 ")),
  ).toHaveLength(1);
  expect(usage.calls).toBe(PAGES + 2);
  expect(paid).toBeLessThan(model.server.requests.length);
});
