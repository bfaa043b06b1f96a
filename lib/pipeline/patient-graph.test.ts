import { expect, test } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import type { GraphStore } from "#lib/graph/graph-store.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "./pipeline.fixture.ts";

/** A graph that fails with these faults, one a save, before it saves. */
function failing(faults: Error[]): SqliteGraphStore {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const save = graph.saveChunks.bind(graph);
  graph.saveChunks = async (...args: Parameters<GraphStore["saveChunks"]>) => {
    const fault = faults.shift();
    if (fault) throw fault;
    return save(...args);
  };
  return graph;
}

const away = () => new AppError("unavailable", { detail: "The server is away.", isRetryable: true });

test("a run whose graph is away waits, says so, and goes on where it was without reading a chunk again", async () => {
  const pipeline = new TestPipeline();
  let reads = 0;
  const extractor = gatedExtractor(async () => void reads++);
  const graph = failing([away(), away(), away()]);
  const runs = pipeline.start(pagesConverter(3), extractor, graph);
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  const bell = setInterval(() => pipeline.clock.ring(), 5);
  const events = await pipeline.untilEnd(document.id);
  clearInterval(bell);
  expect(events.at(-1)).toMatchObject({ type: "run.completed", failedChunks: 0 });
  const reasons = events.flatMap((event) => (event.type === "run.waited" ? [event.reason] : []));
  expect(reasons.filter((reason) => reason !== undefined)).toContain("graph");
  expect(reasons.findLast((reason) => reason !== undefined)).toBeNull();
  expect(pipeline.lines.filter((line) => line === "The server is away.")).toHaveLength(1);
  expect(reads).toBe(3);
  expect(await graph.count()).toMatchObject({ chunks: 3 });
});

test("a run that waits for its graph can be cancelled", async () => {
  const pipeline = new TestPipeline();
  const graph = failing(Array.from({ length: 100 }, away));
  const runs = pipeline.start(
    pagesConverter(1),
    gatedExtractor(async () => {}),
    graph,
  );
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  await expect.poll(() => pipeline.lines).toContain("The server is away.");
  await runs.cancel(document.id);
  expect((await pipeline.untilEnd(document.id)).at(-1)).toMatchObject({ type: "run.cancelled" });
});

test("a fault that does not pass ends the run with its reason", async () => {
  const pipeline = new TestPipeline();
  const graph = failing([new AppError("unavailable", { detail: "The file is damaged." })]);
  const runs = pipeline.start(
    pagesConverter(1),
    gatedExtractor(async () => {}),
    graph,
  );
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await runs.start(document, "upload");
  const events = await pipeline.untilEnd(document.id);
  expect(events.at(-1)).toMatchObject({ type: "run.failed", code: "unavailable", message: "The file is damaged." });
});
