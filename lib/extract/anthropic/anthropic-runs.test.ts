import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Converter } from "#lib/convert/converter.ts";
import type { Block } from "#lib/domain/block.ts";
import { DIVE_ONTOLOGY } from "#lib/domain/dive-ontology.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { CallLimiter } from "#lib/extract/call-limiter.ts";
import { exportJson } from "#lib/graph/export-json.ts";
import { newDocument, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import type { Runs } from "#lib/pipeline/runs.ts";
import { AnthropicExtractor } from "./anthropic-extractor.ts";
import { FakeClock } from "./clock.fixture.ts";
import { ANSWER, type Behaviour, MessagesServer } from "./messages-server.fixture.ts";

// Whole runs over real sockets, many of them: a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const PAGES = 9;
const IMPATIENT_MS = 60_000;
const TIMEOUT_MS = 100_000;

let server: MessagesServer;
let url: string;
let clock: FakeClock;

beforeEach(async () => {
  server = new MessagesServer();
  url = await server.listen();
  clock = new FakeClock(IMPATIENT_MS);
});

afterEach(() => server.close());

/** Pages of one section each, long enough for a chunk of its own, that say something else in every sentence. */
const converter: Converter = {
  async *convert() {
    yield { type: "opened", pageCount: PAGES };
    for (let number = 1; number <= PAGES; number++) {
      const sentences = Array.from({ length: 70 }, (_, at) =>
        at % 10 === 0
          ? `Palier ${number * 100 + at} : profondeur limitée à ${at + 3} m.`
          : `La phrase ${at} de la partie ${number} ne dit rien.`,
      );
      const place = { page: number, spans: [] };
      const blocks: Block[] = [
        { kind: "heading", level: 1, text: `Partie ${number}`, ...place },
        { kind: "paragraph", text: sentences.join(" "), ...place },
      ];
      yield { type: "page", page: { number, width: 595, height: 842, blocks, hasText: true } };
    }
    yield { type: "described", title: "Manuel", language: "fr" };
  },
};

function extractorOf(baseUrl = url) {
  const options = { apiKey: "key", baseUrl, model: "claude-haiku-4-5", timeoutMs: TIMEOUT_MS };
  return new AnthropicExtractor(options, DIVE_ONTOLOGY, new CallLimiter(clock, 4), clock);
}

async function begin(pipeline: TestPipeline, id = "d_a"): Promise<Runs> {
  const runs = pipeline.start(converter, extractorOf());
  const document = newDocument(id);
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  return runs;
}

async function exportText(pipeline: TestPipeline): Promise<string> {
  return (await Array.fromAsync(exportJson(pipeline.graph))).join("");
}

async function calmExport(): Promise<string> {
  const pipeline = new TestPipeline();
  await begin(pipeline);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  return exportText(pipeline);
}

const savedIndexes = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === "chunk.saved" ? [event.index] : []));

test("with 23 % of calls failing in one way or another no chunk is lost, and the graph is the same to the byte", async () => {
  const calm = await calmExport();
  expect(server.requests).toHaveLength(PAGES);
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
  server.behave = () => {
    calls++;
    return (calls * 5) % 13 < 3 ? (faults[failed++ % faults.length] ?? ANSWER) : ANSWER;
  };
  for (let round = 0; round < 4; round++) {
    const pipeline = new TestPipeline();
    const runs = await begin(pipeline);
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
  const calm = await calmExport();
  const delays = fc.array(fc.nat({ max: 6 }), { minLength: PAGES, maxLength: PAGES });
  await fc.assert(
    fc.asyncProperty(delays, async (turns) => {
      server.behave = async ({ number }) => {
        for (let turn = 0; turn < (turns[number % PAGES] ?? 0); turn++) await clock.yield();
        return ANSWER;
      };
      const pipeline = new TestPipeline();
      await begin(pipeline);
      expect(savedIndexes(await pipeline.untilEnd("d_a"))).toEqual(Array.from({ length: PAGES }, (_, index) => index));
      expect(await exportText(pipeline)).toBe(calm);
    }),
    { numRuns: 6 },
  );
});

test("the same text is never paid for twice: not when it is read again, and not in another document", async () => {
  const pipeline = new TestPipeline();
  const runs = await begin(pipeline);
  await pipeline.untilEnd("d_a");
  const { usage } = await pipeline.states.read("d_a");
  expect(usage).toMatchObject({ calls: PAGES });
  expect(usage.costUsd).toBeGreaterThan(0);
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  await pipeline.documents.add(newDocument("d_b"));
  await runs.start(newDocument("d_b"), "upload");
  await pipeline.untilEnd("d_b");
  expect(server.requests).toHaveLength(PAGES);
  expect((await pipeline.states.read("d_a")).usage).toEqual(usage);
  expect((await pipeline.states.read("d_b")).usage).toMatchObject({ calls: 0, costUsd: 0 });
});

test("two documents of the same text that are read at the same time are paid for once", async () => {
  const pipeline = new TestPipeline();
  const runs = await begin(pipeline);
  await pipeline.documents.add(newDocument("d_b"));
  await runs.start(newDocument("d_b"), "upload");
  const isDone = async (id: string) => (await pipeline.states.read(id)).run.status === "completed";
  while (!((await isDone("d_a")) && (await isDone("d_b")))) await clock.yield();
  expect(server.requests).toHaveLength(PAGES);
});

test("what was paid for chunks that were not saved yet is counted by the run that saves them", async () => {
  server.behave = ({ passage }) =>
    passage.includes("Partie 1 ") || passage.includes("Partie 1\n") ? { kind: "hang" } : ANSWER;
  const pipeline = new TestPipeline();
  const runs = await begin(pipeline);
  // Three are read at once, and one of them hangs: the fifth comes when two have been answered.
  while (server.requests.length < 5) await clock.yield();
  const before = server.requests.length;
  await runs.cancel("d_a");
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(0);
  server.behave = () => ANSWER;
  await runs.retry(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  const { usage } = await pipeline.states.read("d_a");
  expect(usage.calls).toBe(PAGES);
  expect(server.requests.length).toBeLessThanOrEqual(before + PAGES - 2);
  await runs.reprocess(newDocument("d_a"));
  await pipeline.untilEnd("d_a");
  expect((await pipeline.states.read("d_a")).usage).toEqual(usage);
});

test("at its budget a run pauses and says so; retried, it goes on with as much again and ends in the same graph", async () => {
  const calm = await calmExport();
  const pipeline = new TestPipeline();
  pipeline.budgetUsd = 0.045;
  const runs = await begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.failed", step: "ingestion", code: "budget_reached" });
  expect(pipeline.lines.at(-1)).toContain("reached its budget of $0.045");
  const saved = savedIndexes(events);
  expect(saved).toEqual(Array.from({ length: saved.length }, (_, index) => index));
  expect(saved.length).toBeGreaterThan(0);
  expect((await pipeline.states.read("d_a")).usage.costUsd).toBeLessThanOrEqual(0.045);
  const paid = server.requests.length;
  while ((await pipeline.states.read("d_a")).run.status === "failed") {
    await runs.retry(newDocument("d_a"));
    await pipeline.untilEnd("d_a");
  }
  expect(server.requests).toHaveLength(paid + PAGES - saved.length);
  expect(await exportText(pipeline)).toBe(calm);
});

test("a wrong key fails the run in a sentence that says what to do, and costs a few calls at most", async () => {
  server.behave = () => ({ kind: "status", status: 401, type: "authentication_error" });
  const pipeline = new TestPipeline();
  await begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.failed", step: "ingestion", code: "model_denied" });
  expect(pipeline.lines.at(-1)).toContain("Correct ANTHROPIC_API_KEY, restart, and retry");
  expect(server.requests.length).toBeLessThan(PAGES);
});

test("while the server is away the run waits and says so; when it is back, it goes on by itself", async () => {
  const { port } = server;
  await server.close();
  const pipeline = new TestPipeline();
  await begin(pipeline);
  const isTold = () => pipeline.lines.some((line) => line.includes("can't be reached: waiting"));
  while (!isTold()) await clock.yield();
  expect((await pipeline.states.read("d_a")).run.status).toBe("processing");
  server = new MessagesServer();
  await server.listen(port);
  const events = await pipeline.untilEnd("d_a");
  expect(events).toContainEqual(expect.objectContaining({ type: "run.waited", reason: "unreachable" }));
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});

test("a chunk that is refused is marked alone, and what it cost is counted", async () => {
  server.behave = ({ passage }) => (passage.includes("Partie 2") ? { kind: "refuse" } : ANSWER);
  const pipeline = new TestPipeline();
  await begin(pipeline);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  expect(events).toContainEqual(expect.objectContaining({ type: "chunk.failed", index: 1, code: "extraction_failed" }));
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(PAGES);
});
