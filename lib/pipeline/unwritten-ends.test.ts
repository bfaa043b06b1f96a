import { expect, test, vi } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
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

test("a chunk that failed just before the server died is counted though the log does not know of it", async () => {
  const pipeline = new TestPipeline();
  const append = pipeline.runLog.append.bind(pipeline.runLog);
  vi.spyOn(pipeline.runLog, "append").mockImplementation(async (...event) => {
    if (event[3].some(({ type }) => type === "chunk.failed")) return new Promise(() => {});
    return append(...event);
  });
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
  const next = pipeline.start(pagesConverter(3), gatedExtractor(gate));
  await next.resumeUnfinished();
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 1 });
  await next.retry(document);
  expect((await pipeline.untilEnd("d_a")).at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
});
