// Runs whose graph is lost on the way: they wait, say so, and leave what an undisturbed run leaves.
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { RunEvent } from "#lib/domain/run-event.ts";
import { exportText } from "#lib/graph/contract/graph-store.fixture.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { FlakyProxy } from "./connection/flaky-proxy.fixture.ts";
import { newStore, openEmptyStore, SERVER } from "./neo4j.fixture.ts";

const PAGES = 3;
const DOCUMENT = newDocument("d_a");

describe.skipIf(!SERVER)("a run", () => {
  let proxy: FlakyProxy;
  let wanted = "";
  beforeEach(async () => {
    proxy = new FlakyProxy(SERVER?.uri ?? "");
    await proxy.open();
    const calm = new TestPipeline();
    await startRun(calm, async () => {});
    await calm.untilEnd(DOCUMENT.id);
    wanted = await exportText(calm.graph);
    await (await openEmptyStore()).close();
  });
  afterEach(() => proxy.shut());

  function storeThroughProxy() {
    const store = newStore({ uri: proxy.uri });
    onTestFinished(() => store.close());
    return store;
  }

  /** Starts the document's run; `meet` is called as each chunk is read. Resolves to how many were. */
  async function startRun(
    pipeline: TestPipeline,
    meet: (index: number) => Promise<void>,
    graph: GraphStore = pipeline.graph,
  ) {
    const read = { chunks: 0 };
    const extractor = gatedExtractor(async ({ index }) => {
      read.chunks++;
      await meet(index);
    }, true);
    const runs = pipeline.start(pagesConverter(PAGES), extractor, graph);
    await pipeline.documents.add(DOCUMENT);
    await runs.start(DOCUMENT, "upload");
    return read;
  }

  test("whose server falls silent says that it waits, and goes on when it speaks again", async () => {
    const pipeline = new TestPipeline();
    const store = storeThroughProxy();
    const silent = Promise.withResolvers<void>();
    const read = await startRun(
      pipeline,
      async (index) => {
        if (index > 0) return;
        proxy.stall();
        silent.resolve();
      },
      store,
    );
    await silent.promise;
    await vi.waitFor(async () => {
      pipeline.clock.ring();
      expect(waitsIn(await pipeline.runLog.read({ documentId: DOCUMENT.id, after: 0 }))).toEqual(["graph"]);
    });
    proxy.resume();
    const events = await pipeline.untilEnd(DOCUMENT.id);
    expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
    expect(waitsIn(events)).toEqual(["graph", null]);
    expect(read.chunks).toBe(PAGES);
    expect(await exportText(store)).toBe(wanted);
  });

  test("whose connection is cut at every chunk goes on, and reads none of them twice", async () => {
    const pipeline = new TestPipeline();
    const store = storeThroughProxy();
    const read = await startRun(pipeline, async () => proxy.cut(), store);
    const bell = setInterval(() => pipeline.clock.ring(), 50);
    onTestFinished(() => clearInterval(bell));
    const events = await pipeline.untilEnd(DOCUMENT.id);
    expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
    expect(read.chunks).toBe(PAGES);
    expect(await exportText(store)).toBe(wanted);
  });

  test("that is killed between the graph's commit and the checkpoint ends equal, without a model call more", async () => {
    for (const index of [0, 1, 2]) {
      const pipeline = new TestPipeline();
      const { checkpoints } = pipeline;
      const keep = checkpoints.saveChunk.bind(checkpoints);
      const killed = Promise.withResolvers<void>();
      vi.spyOn(checkpoints, "saveChunk").mockImplementation((documentId, at, knowledge) => {
        if (at !== index) return keep(documentId, at, knowledge);
        killed.resolve();
        return new Promise(() => {});
      });
      const graph = await openEmptyStore();
      const read = await startRun(pipeline, async () => {}, graph);
      await killed.promise;
      await vi.waitFor(() => expect(read.chunks).toBe(PAGES));
      vi.restoreAllMocks();
      const next = newStore();
      const again = vi.fn(async () => {});
      await pipeline.start(pagesConverter(PAGES), gatedExtractor(again, true), next).resumeUnfinished();
      const events = await pipeline.untilEnd(DOCUMENT.id);
      expect(events.at(-1), `after chunk ${index}`).toMatchObject({ type: "run.completed", failedChunks: 0 });
      expect(again).not.toHaveBeenCalled();
      expect(await exportText(next), `after chunk ${index}`).toBe(wanted);
      for (const store of [graph, next]) await store.close();
    }
  });
});

/** What the run said it waits for, each once. */
function waitsIn(events: readonly RunEvent[]) {
  const reasons = events.flatMap((event) =>
    event.type === "run.waited" && event.reason !== undefined ? [event.reason] : [],
  );
  return reasons.filter((reason, at) => reason !== reasons[at - 1]);
}
