import { expect, test } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { exportJson } from "#lib/graph/export/export-json.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "./pipeline.fixture.ts";

const open = async () => {};
const exportText = async (pipeline: TestPipeline) => (await Array.fromAsync(exportJson(pipeline.graph))).join("");

async function startDocument(pipeline: TestPipeline, runs: ReturnType<TestPipeline["start"]>, id = "d_a") {
  const document = newDocument(id);
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  return document;
}

const savedIndexes = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === "chunk.saved" ? [event.index] : []));

/** An undisturbed run's graph. */
async function calmExport(pages: number): Promise<string> {
  const pipeline = new TestPipeline();
  await startDocument(pipeline, pipeline.start(pagesConverter(pages), gatedExtractor(open)));
  await pipeline.untilEnd("d_a");
  return exportText(pipeline);
}

test("a document goes through four steps, and the log tells them in order with its id", async () => {
  const pipeline = new TestPipeline();
  await startDocument(pipeline, pipeline.start(pagesConverter(4), gatedExtractor(open)));
  const events = await pipeline.untilEnd("d_a");
  const steps = events.flatMap((event) =>
    event.type === "step.finished" ? [[event.step, event.done, event.total]] : [],
  );
  expect(steps).toEqual([
    ["conversion", 4, 4],
    ["chunking", 4, 4],
    ["ingestion", 4, 4],
    ["finalizing", 3, 3],
  ]);
  expect(events.at(-1)).toMatchObject({ type: "run.completed", pages: 4, chunks: 4, entities: 4, failedChunks: 0 });
  expect(pipeline.lines.filter((line) => /Step \d\/4: \w+$/.test(line))).toEqual([
    "[d_a] Step 1/4: conversion",
    "[d_a] Step 2/4: chunking",
    "[d_a] Step 3/4: ingestion",
    "[d_a] Step 4/4: finalizing",
  ]);
});

test("numbers of a document that became no fact are told once all of it is read", async () => {
  const pipeline = new TestPipeline();
  await startDocument(pipeline, pipeline.start(pagesConverter(2), gatedExtractor(open)));
  await pipeline.untilEnd("d_a");
  expect(pipeline.lines.filter((line) => line.includes("no fact states"))).toEqual([
    "[d_a] Chunk 1: no fact states “1”",
    "[d_a] Chunk 2: no fact states “2”",
  ]);
});

test("replies may come in any order: chunks are saved in theirs", async () => {
  const pipeline = new TestPipeline();
  const gates = Array.from({ length: 3 }, () => Promise.withResolvers<void>());
  const asked: number[] = [];
  const gate = async (chunk: Chunk) => {
    asked.push(chunk.index);
    if (asked.length === 3) for (const each of [...gates].reverse()) each.resolve();
    await gates[chunk.index]?.promise;
  };
  await startDocument(pipeline, pipeline.start(pagesConverter(5), gatedExtractor(gate)));
  expect(savedIndexes(await pipeline.untilEnd("d_a"))).toEqual([0, 1, 2, 3, 4]);
  expect(await exportText(pipeline)).toBe(await calmExport(5));
});

test("the graph is the same whenever the document was added", async () => {
  const pipeline = new TestPipeline();
  const document = { ...newDocument("d_a"), createdAt: "2031-05-05T05:05:05.000Z" };
  await pipeline.documents.add(document);
  await pipeline.start(pagesConverter(2), gatedExtractor(open)).start(document, "upload");
  await pipeline.untilEnd("d_a");
  expect(await exportText(pipeline)).toBe(await calmExport(2));
});

test("one bad chunk is counted and shown, and retried alone", async () => {
  const pipeline = new TestPipeline();
  const asked: number[] = [];
  const gate = async (chunk: Chunk) => {
    asked.push(chunk.index);
    if (chunk.index === 1 && asked.length < 5) throw new AppError("extraction_failed");
  };
  const runs = pipeline.start(pagesConverter(4), gatedExtractor(gate));
  const document = await startDocument(pipeline, runs);
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  expect((await pipeline.states.read("d_a")).run.failedChunks).toBe(1);
  await runs.retry(document);
  const after = await pipeline.untilEnd("d_a");
  expect(after.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  expect(asked.sort()).toEqual([0, 1, 1, 2, 3]);
  expect(await exportText(pipeline)).toBe(await calmExport(4));
  await expect(runs.retry(document)).rejects.toMatchObject({ code: "conflict" });
});

test("a server that dies at any chunk goes on at the first unfinished one, and ends in the same graph", async () => {
  const calm = await calmExport(5);
  for (let fatal = 0; fatal < 5; fatal++) {
    const pipeline = new TestPipeline();
    const dying = pipeline.start(
      pagesConverter(5),
      gatedExtractor((chunk) => (chunk.index === fatal ? new Promise(() => {}) : open())),
    );
    await startDocument(pipeline, dying);
    await waitForSaved(pipeline, fatal);
    const asked: number[] = [];
    const next = pipeline.start(
      pagesConverter(5),
      gatedExtractor(async (chunk) => void asked.push(chunk.index)),
    );
    await next.resumeUnfinished();
    await pipeline.untilEnd("d_a");
    expect(asked[0]).toBe(fatal);
    expect(asked).toHaveLength(5 - fatal);
    expect(await exportText(pipeline)).toBe(calm);
  }
});

test("dying between the graph's commit and the checkpoint changes nothing", async () => {
  const pipeline = new TestPipeline();
  const { checkpoints } = pipeline;
  const save = checkpoints.saveChunk.bind(checkpoints);
  checkpoints.saveChunk = (id, index, knowledge) => (index === 2 ? new Promise(() => {}) : save(id, index, knowledge));
  await startDocument(pipeline, pipeline.start(pagesConverter(4), gatedExtractor(open)));
  await waitForSaved(pipeline, 2);
  checkpoints.saveChunk = save;
  await pipeline.start(pagesConverter(4), gatedExtractor(open)).resumeUnfinished();
  await pipeline.untilEnd("d_a");
  expect(await exportText(pipeline)).toBe(await calmExport(4));
});

test("a kept reply is never paid for again", async () => {
  const pipeline = new TestPipeline();
  let calls = 0;
  const runs = pipeline.start(
    pagesConverter(3),
    gatedExtractor(async () => void calls++, true),
  );
  const document = await startDocument(pipeline, runs);
  await pipeline.untilEnd("d_a");
  await runs.reprocess(document);
  const events = await pipeline.untilEnd("d_a");
  expect(calls).toBe(3);
  expect(events.filter((event) => event.type === "run.completed")).toHaveLength(2);
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(3);
});

test("a run is cancelled while it works, and while it waits", async () => {
  const pipeline = new TestPipeline();
  const hang = (_: Chunk, signal: AbortSignal) =>
    new Promise<void>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const runs = pipeline.start(pagesConverter(3), gatedExtractor(hang));
  for (const id of ["d_a", "d_b", "d_c"]) await startDocument(pipeline, runs, id);
  expect(runs.counts()).toEqual({ running: 2, waiting: 1 });
  await waitForStep(pipeline, "d_a", "ingestion");
  await runs.cancel("d_c");
  await runs.cancel("d_a");
  for (const id of ["d_a", "d_c"]) expect((await pipeline.states.read(id)).run.status).toBe("cancelled");
  expect((await pipeline.states.read("d_b")).run.status).toBe("processing");
  await expect(runs.cancel("d_a")).rejects.toMatchObject({ code: "conflict" });
  await runs.close();
  expect((await pipeline.states.read("d_b")).run.status).toBe("processing");
});

test("a failed conversion names the cause, and leaves no pages", async () => {
  const pipeline = new TestPipeline();
  const converter = {
    async *convert() {
      yield* [{ type: "opened", pageCount: 2 } as const];
      throw new AppError("encrypted_document");
    },
  };
  await startDocument(pipeline, pipeline.start(converter, gatedExtractor(open)));
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.failed", step: "conversion", code: "encrypted_document" });
});

test("a conversion has begun before its file is open, and tells how long it took where it never is", async () => {
  const pipeline = new TestPipeline();
  const gate = Promise.withResolvers<void>();
  const converter = {
    // biome-ignore lint/correctness/useYield: nothing comes of this file.
    async *convert() {
      await gate.promise;
      throw new AppError("unreadable_document");
    },
  };
  await startDocument(pipeline, pipeline.start(converter, gatedExtractor(open)));
  await waitForStep(pipeline, "d_a", "conversion");
  gate.resolve();
  await pipeline.untilEnd("d_a");
  const [step] = (await pipeline.states.read("d_a")).run.steps;
  expect(step).toMatchObject({ status: "failed", done: 0, total: 0, durationMs: expect.any(Number) });
  expect(pipeline.lines.slice(1, 3)).toEqual(["[d_a] Started", "[d_a] Step 1/4: conversion"]);
});

test("while a step is silent, the run says that it is alive", async () => {
  const pipeline = new TestPipeline();
  const gate = Promise.withResolvers<void>();
  await startDocument(
    pipeline,
    pipeline.start(
      pagesConverter(1),
      gatedExtractor(() => gate.promise),
    ),
  );
  await waitForStep(pipeline, "d_a", "ingestion");
  pipeline.clock.ring();
  gate.resolve();
  const events = await pipeline.untilEnd("d_a");
  expect(events).toContainEqual(expect.objectContaining({ type: "run.waited", step: "ingestion" }));
});

/** Until the chunks before `count` are saved and the next is in hand. */
async function waitForSaved(pipeline: TestPipeline, count: number): Promise<void> {
  await waitForStep(pipeline, "d_a", "ingestion");
  while ((await pipeline.checkpoints.chunks("d_a")).length < count) await pipeline.clock.yield();
  for (let turn = 0; turn < 5; turn++) await pipeline.clock.yield();
}

async function waitForStep(pipeline: TestPipeline, id: string, step: string): Promise<void> {
  const isRunning = async () =>
    (await pipeline.states.read(id)).run.steps.some((each) => each.id === step && each.status === "running");
  while (!(await isRunning())) await pipeline.clock.yield();
}

test("of two who want a run at the same moment, one gets it", async () => {
  const pipeline = new TestPipeline();
  const runs = pipeline.start(pagesConverter(2), gatedExtractor(open));
  const document = await startDocument(pipeline, runs);
  await pipeline.untilEnd("d_a");
  const asked = await Promise.allSettled([runs.reprocess(document), runs.reprocess(document), runs.retry(document)]);
  expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  const events = await pipeline.untilEnd("d_a");
  expect(events.filter(({ type }) => type === "run.queued")).toHaveLength(2);
});
