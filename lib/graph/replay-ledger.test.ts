import { expect, test } from "vitest";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { newGraphDocument } from "./contract/graph-store.fixture.ts";
import { hashGraph } from "./hash-graph.ts";
import { readTwo } from "./replay-ledger.fixture.ts";
import { replayLedger } from "./replay-ledger.ts";
import { SqliteGraphStore } from "./sqlite/sqlite-graph-store.ts";

const emptyGraph = () => new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));

test("a graph made from the ledger is equal to the byte, and says how far it is", async () => {
  const { ledger, pipeline } = await readTwo();
  const graph = emptyGraph();
  const steps = await Array.fromAsync(replayLedger(ledger, graph, { isAnew: false }));
  expect(steps.at(-1)).toEqual({ done: 8, total: 8 });
  expect(await hashGraph(graph)).toBe(await hashGraph(pipeline.graph));
});

test("one that was cut off goes on, and one that holds something else is made anew", async () => {
  const { ledger, pipeline } = await readTwo();
  const graph = emptyGraph();
  for await (const { done } of replayLedger(ledger, graph, { isAnew: false, chunksAtOnce: 3 })) if (done === 3) break;
  expect(await graph.count()).toMatchObject({ chunks: 3 });
  const [chunk] = await ledger.content.readChunks("d_a");
  if (!chunk) throw new Error("unreachable");
  await graph.saveDocument(newGraphDocument("d_a"));
  await graph.saveChunks([[chunk, { mentions: [], claims: [], rejected: 0 }]]);
  for await (const _ of replayLedger(ledger, graph, { isAnew: true }));
  expect(await hashGraph(graph)).toBe(await hashGraph(pipeline.graph));
});

test("what a model decided is still decided once the graph is made anew", async () => {
  const { ledger, pipeline } = await readTwo();
  const { entities } = await pipeline.graph.findEntities({ sort: "name", limit: 2 });
  const [one, other] = entities.map(({ id }) => id);
  await pipeline.graph.curate({ kind: "merge", entityId: one ?? "", into: other ?? "", by: "model" });
  const before = await hashGraph(pipeline.graph);
  for await (const _ of replayLedger(ledger, pipeline.graph, { isAnew: true }));
  expect(await hashGraph(pipeline.graph)).toBe(before);
});
