import { expect, test, vi } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "./pipeline.fixture.ts";

const open = async () => {};

async function startDocument(pipeline: TestPipeline, runs: ReturnType<TestPipeline["start"]>, id = "d_a") {
  const document = newDocument(id);
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  return document;
}

test("a document that was stored just before a crash gets its run at the next start", async () => {
  const pipeline = new TestPipeline();
  await pipeline.documents.add(newDocument("d_a"));
  await pipeline.start(pagesConverter(1), gatedExtractor(open)).resumeUnfinished();
  expect((await pipeline.untilEnd("d_a")).at(-1)?.type).toBe("run.completed");
});

test("a reprocessing that dies before it has begun has forgotten nothing, and begins at the next start", async () => {
  const pipeline = new TestPipeline();
  const document = await startDocument(pipeline, pipeline.start(pagesConverter(3), gatedExtractor(open)));
  await pipeline.untilEnd("d_a");
  await pipeline.runLog.append("d_a", "r_2", pipeline.clock.now(), [{ type: "run.queued", kind: "reprocess" }]);
  expect((await pipeline.checkpoints.chunks("d_a")).length).toBe(3);
  await pipeline.start(pagesConverter(3), gatedExtractor(open)).resumeUnfinished();
  const events = (await pipeline.untilEnd(document.id)).filter(({ runId }) => runId === "r_2");
  expect(events.map(({ type }) => type).slice(0, 3)).toEqual(["run.queued", "run.started", "step.started"]);
  expect(events.filter(({ type }) => type === "chunk.saved")).toHaveLength(3);
});

test("a reprocessing that can't note itself down has forgotten nothing", async () => {
  const pipeline = new TestPipeline();
  const runs = pipeline.start(pagesConverter(3), gatedExtractor(open));
  const document = await startDocument(pipeline, runs);
  await pipeline.untilEnd("d_a");
  vi.spyOn(pipeline.runLog, "append").mockRejectedValueOnce(new AppError("unavailable"));
  await expect(runs.reprocess(document)).rejects.toMatchObject({ code: "unavailable" });
  expect((await pipeline.checkpoints.chunks("d_a")).length).toBe(3);
  expect((await pipeline.checkpoints.finishedSteps("d_a")).size).toBe(4);
});
