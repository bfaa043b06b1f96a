import { expect, test } from "vitest";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { streamDocument, streamDocuments } from "./stream-runs.ts";

async function readOne() {
  const pipeline = new TestPipeline();
  const document = newDocument("d_a");
  await pipeline.documents.add(document);
  await pipeline
    .start(
      pagesConverter(1),
      gatedExtractor(async () => {}),
    )
    .start(document, "upload");
  await pipeline.untilEnd("d_a");
  return { pipeline, document, newest: await pipeline.runLog.newest() };
}

test("who went away in the middle hears the rest, and no snapshot", async () => {
  const { document, newest, pipeline } = await readOne();
  const items = await Array.fromAsync(streamDocument(pipeline, document, newest - 2, new AbortController().signal));
  expect(items.map(({ event }) => event)).toEqual(["run", "run", "end"]);
});

test("who has heard more than ever happened gets a snapshot", async () => {
  const { document, newest, pipeline } = await readOne();
  const items = await Array.fromAsync(streamDocument(pipeline, document, newest + 1, new AbortController().signal));
  expect(items).toMatchObject([
    { event: "snapshot", id: newest, data: { id: "d_a", run: { status: "completed" } } },
    { event: "end" },
  ]);
});

test("who has heard more of all documents than ever happened gets them all, then what happens", async () => {
  const { newest, pipeline } = await readOne();
  const stream = streamDocuments(pipeline, pipeline.documents, newest + 1000, new AbortController().signal);
  expect((await stream.next()).value).toMatchObject({ event: "document", id: newest, data: { id: "d_a" } });
  const next = stream.next();
  await pipeline.runLog.append("d_a", "r_2", pipeline.clock.now(), [{ type: "document.moved", collection: "stage" }]);
  expect((await next).value).toMatchObject({ event: "document", data: { id: "d_a" } });
  await stream.return(undefined);
});
