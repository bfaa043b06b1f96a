import { expect, test, vi } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { RunEvent, RunEventBody } from "#lib/domain/run-event.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "./pipeline.fixture.ts";

test("a run that fails on a full disk has failed once there is room to note that down, and can be tried again", async () => {
  const pipeline = new TestPipeline();
  let isFull = false;
  const append = pipeline.runLog.append.bind(pipeline.runLog);
  vi.spyOn(pipeline.runLog, "append").mockImplementation(async (...event) => {
    if (isFull) throw new AppError("unavailable");
    return append(...event);
  });
  const save = pipeline.checkpoints.saveChunk.bind(pipeline.checkpoints);
  vi.spyOn(pipeline.checkpoints, "saveChunk").mockImplementationOnce(async () => {
    isFull = true;
    throw new AppError("unavailable");
  });
  const runs = pipeline.start(
    pagesConverter(3),
    gatedExtractor(async () => {}),
  );
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  await vi.waitFor(() => expect(pipeline.lines).toContain("The run log can't be written"));
  pipeline.clock.ring();
  isFull = false;
  expect((await pipeline.states.read("d_a")).run.status).toBe("processing");
  await vi.waitFor(async () => {
    pipeline.clock.ring();
    expect((await pipeline.states.read("d_a")).run.status).toBe("failed");
  });
  vi.mocked(pipeline.checkpoints.saveChunk).mockImplementation(save);
  await runs.retry(document);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});

/** From the event on that tells this, the log is written no more: what a server's death looks like. Returns what ends that. */
function dieAt(pipeline: TestPipeline, isMoment: (event: RunEventBody) => boolean): () => void {
  const append = pipeline.runLog.append.bind(pipeline.runLog);
  let isDead = false;
  const spy = vi.spyOn(pipeline.runLog, "append").mockImplementation(async (...event) => {
    isDead ||= event[3].some(isMoment);
    return isDead ? new Promise(() => {}) : append(...event);
  });
  return () => spy.mockImplementation(append);
}

const never = new Promise<void>(() => {});

test("a chunk that was saved just before the server died is told by the next, with what it cost, once", async () => {
  const pipeline = new TestPipeline();
  const revive = dieAt(pipeline, (event) => event.type === "chunk.saved" && event.index === 1);
  let lives = 1;
  const asked: number[] = [];
  const gate = async ({ index }: Chunk) => {
    // The first life is over before it reads so far.
    if (lives === 1 && index === 2) await never;
    asked.push(index);
  };
  const extractor = gatedExtractor(gate, true);
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await pipeline.start(pagesConverter(3), extractor).start(document, "upload");
  await vi.waitFor(async () => expect(await pipeline.checkpoints.chunks("d_a")).toHaveLength(2));
  lives = 2;
  revive();
  const next = pipeline.start(pagesConverter(3), extractor);
  await next.resumeUnfinished();
  const savedOf = (events: readonly RunEvent[]) =>
    events.flatMap((event) => (event.type === "chunk.saved" ? [[event.index, event.done, event.usage.calls]] : []));
  expect(savedOf(await pipeline.untilEnd("d_a"))).toEqual([
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
  ]);
  await next.reprocess(document);
  expect(savedOf(await pipeline.untilEnd("d_a")).slice(3)).toEqual([
    [0, 1, 0],
    [1, 2, 0],
    [2, 3, 0],
  ]);
  expect(asked).toEqual([0, 1, 2]);
  expect((await pipeline.states.read("d_a")).usage.calls).toBe(3);
});

test("what another model had read is told without a cost, and not read again", async () => {
  const pipeline = new TestPipeline();
  const revive = dieAt(pipeline, (event) => event.type === "chunk.saved" && event.index === 0);
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  const open = async () => {};
  await pipeline.start(pagesConverter(1), gatedExtractor(open, true)).start(document, "upload");
  await vi.waitFor(async () => expect(await pipeline.checkpoints.chunks("d_a")).toHaveLength(1));
  revive();
  const unasked = gatedExtractor(() => Promise.reject(new Error("Nothing is read again.")));
  await pipeline.start(pagesConverter(1), unasked).resumeUnfinished();
  const events = await pipeline.untilEnd("d_a");
  expect(events.filter(({ type }) => type === "chunk.saved")).toMatchObject([{ entities: 1, usage: { calls: 0 } }]);
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});

test("a chunk that failed just before the server died is told by the next, and retried when asked", async () => {
  const pipeline = new TestPipeline();
  const revive = dieAt(pipeline, ({ type }) => type === "chunk.failed");
  let isBad = true;
  const gate = async ({ index }: Chunk) => {
    if (isBad && index === 1) throw new AppError("extraction_failed");
  };
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await pipeline.start(pagesConverter(3), gatedExtractor(gate)).start(document, "upload");
  await vi.waitFor(async () =>
    expect(await pipeline.checkpoints.chunks("d_a")).toContainEqual(expect.objectContaining({ status: "failed" })),
  );
  isBad = false;
  revive();
  const next = pipeline.start(pagesConverter(3), gatedExtractor(gate));
  await next.resumeUnfinished();
  const events = await pipeline.untilEnd("d_a");
  expect(events.filter(({ type }) => type === "chunk.failed")).toMatchObject([{ index: 1, code: "extraction_failed" }]);
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  await next.retry(document);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});
