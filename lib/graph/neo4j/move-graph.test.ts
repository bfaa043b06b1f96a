import { describe, expect, onTestFinished, test } from "vitest";
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { hashGraph } from "#lib/graph/hash-graph.ts";
import { replayLedger } from "#lib/graph/replay-ledger.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { openEmptyStore, SERVER } from "./neo4j.fixture.ts";

describe.skipIf(!SERVER)("moving to Neo4j", () => {
  test("what was read into the embedded graph is in Neo4j to the byte, though the first move was cut off, and made anew there too", async () => {
    const pipeline = new TestPipeline();
    const runs = pipeline.start(
      pagesConverter(5),
      gatedExtractor(async () => {}),
    );
    await pipeline.documents.add(newDocument("d_a"));
    await runs.start(newDocument("d_a"), "upload");
    await pipeline.untilEnd("d_a");
    const { checkpoints, database, documents, states } = pipeline;
    const ledger = { checkpoints, documents, states, content: new SqliteContentStore(database) };
    const server = await openEmptyStore();
    onTestFinished(() => server.close());
    // Killed after two chunks: the next one goes on with the third.
    for await (const { done } of replayLedger(ledger, server, { isAnew: false, chunksAtOnce: 2 }))
      if (done === 2) break;
    expect(await server.count()).toMatchObject({ chunks: 2 });
    for (const isAnew of [false, true]) {
      const steps = await Array.fromAsync(replayLedger(ledger, server, { isAnew, chunksAtOnce: 2 }));
      expect(steps).toHaveLength(3);
      expect(await hashGraph(server)).toBe(await hashGraph(pipeline.graph));
    }
  });
});
