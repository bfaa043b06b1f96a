import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newDocument, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { ANSWER, type Behaviour } from "./messages-server.fixture.ts";
import { exportText, ModelRuns, PAGES, savedIndexes } from "./model-runs.fixture.ts";

// Whole runs over real sockets, many of them: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

let model: ModelRuns;

beforeEach(async () => {
  model = new ModelRuns();
  await model.open();
});

afterEach(() => model.server.close());

test("with 23 % of calls failing in one way or another no chunk is lost, and the graph is the same to the byte", async () => {
  const calm = await model.calmExport();
  expect(model.server.requests).toHaveLength(PAGES);
  const faults: Behaviour[] = [
    { kind: "status", status: 429, headers: { "retry-after": "2" } },
    { kind: "status", status: 529 },
    { kind: "status", status: 500 },
    { kind: "reset" },
    { kind: "break-off" },
    { kind: "cut" },
    { kind: "malformed" },
    { kind: "misquote" },
    { kind: "refuse" },
  ];
  let failed = 0;
  let calls = 0;
  // 3 of 13 calls fail, spread over the calls and over the kinds of faults.
  model.server.behave = () => {
    calls++;
    return (calls * 5) % 13 < 3 ? (faults[failed++ % faults.length] ?? ANSWER) : ANSWER;
  };
  for (let round = 0; round < 4; round++) {
    const pipeline = new TestPipeline();
    const runs = await model.begin(pipeline);
    let events = await pipeline.untilEnd("d_a");
    const { failedChunks } = (await pipeline.states.read("d_a")).run;
    expect(savedIndexes(events).length + failedChunks).toBe(PAGES);
    while ((await pipeline.states.read("d_a")).run.failedChunks > 0) {
      await runs.retry(newDocument("d_a"));
      events = await pipeline.untilEnd("d_a");
    }
    expect(savedIndexes(events).sort((a, b) => a - b)).toEqual(Array.from({ length: PAGES }, (_, index) => index));
    expect(await exportText(pipeline)).toBe(calm);
  }
  expect(failed).toBeGreaterThan(faults.length);
});

test("replies may come in any order: the graph is the same to the byte", async () => {
  const calm = await model.calmExport();
  const delays = fc.array(fc.nat({ max: 6 }), { minLength: PAGES, maxLength: PAGES });
  await fc.assert(
    fc.asyncProperty(delays, async (turns) => {
      model.server.behave = async ({ number }) => {
        for (let turn = 0; turn < (turns[number % PAGES] ?? 0); turn++) await model.clock.yield();
        return ANSWER;
      };
      const pipeline = new TestPipeline();
      await model.begin(pipeline);
      expect(savedIndexes(await pipeline.untilEnd("d_a"))).toEqual(Array.from({ length: PAGES }, (_, index) => index));
      expect(await exportText(pipeline)).toBe(calm);
    }),
    { numRuns: 6 },
  );
});

test("a wrong key fails the run in a sentence that says what to do, and costs a few calls at most", async () => {
  model.server.behave = () => ({ kind: "status", status: 401, type: "authentication_error" });
  const pipeline = new TestPipeline();
  await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.failed", step: "ingestion", code: "model_denied" });
  expect(pipeline.lines.at(-1)).toContain("Correct ANTHROPIC_API_KEY, restart, and retry");
  expect(model.server.requests.length).toBeLessThan(PAGES);
});

test("while the server is away the run waits and says so; when it is back, it goes on by itself", async () => {
  const { port } = model.server;
  await model.server.close();
  const pipeline = new TestPipeline();
  await model.begin(pipeline);
  const isTold = () => pipeline.lines.some((line) => line.includes("can't be reached: waiting"));
  while (!isTold()) await model.clock.yield();
  expect((await pipeline.states.read("d_a")).run.status).toBe("processing");
  await model.open(port);
  const events = await pipeline.untilEnd("d_a");
  expect(events).toContainEqual(expect.objectContaining({ type: "run.waited", reason: "unreachable" }));
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});

test("a chunk that is refused is marked alone, and what it cost is counted", async () => {
  model.server.behave = ({ passage }) => (passage.includes("Partie 2") ? { kind: "refuse" } : ANSWER);
  const pipeline = new TestPipeline();
  await model.begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  expect(events).toContainEqual(expect.objectContaining({ type: "chunk.failed", index: 1, code: "extraction_failed" }));
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(PAGES);
});

test("the first entities are there while most chunks are still to be read", async () => {
  const released = Promise.withResolvers<Behaviour>();
  model.server.behave = ({ passage }) => (passage.includes("Partie 1\n") ? ANSWER : released.promise);
  const pipeline = new TestPipeline();
  await model.begin(pipeline);
  while ((await pipeline.states.read("d_a")).counts.entities === 0) await model.clock.yield();
  expect((await pipeline.states.read("d_a")).run.status).toBe("processing");
  expect((await pipeline.graph.count()).chunks).toBe(1);
  released.resolve(ANSWER);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});
