import { afterEach, expect, test, vi } from "vitest";
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "./pipeline.fixture.ts";

afterEach(() => vi.restoreAllMocks());

test("pages that come in one stream are stored some at a time, and everything else has its turn between", async () => {
  const stage = vi.spyOn(SqliteContentStore.prototype, "stagePages");
  const pipeline = new TestPipeline();
  const turns = vi.spyOn(pipeline.clock, "yield");
  const runs = pipeline.start(
    pagesConverter(45),
    gatedExtractor(async () => {}),
  );
  await pipeline.documents.add(newDocument("d_a"));
  await runs.start(newDocument("d_a"), "upload");
  const events = await pipeline.untilEnd("d_a");
  expect(events.at(-1)).toMatchObject({ type: "run.completed", pages: 45 });
  expect(stage.mock.calls.map(([, pages]) => pages.length)).toEqual([20, 20, 5]);
  const order = [stage, turns].map(({ mock }) => mock.invocationCallOrder);
  const [staged = [], yielded = []] = order;
  for (const [at, call] of staged.entries()) {
    const next = staged[at + 1] ?? Number.POSITIVE_INFINITY;
    expect(yielded.some((turn) => turn > call && turn < next)).toBe(true);
  }
});
