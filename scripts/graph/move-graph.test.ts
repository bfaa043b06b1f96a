import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { sampleChunks, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { hashGraph } from "#lib/graph/hash-graph.ts";
import { readTwo } from "#lib/graph/replay-ledger.fixture.ts";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { moveGraph } from "./move-graph.ts";

/** What was read is in one graph; in the other is what was deleted and undone since it was left. */
async function afterTheWayOut() {
  vi.spyOn(console, "log").mockReturnValue();
  const dataDir = await mkdtemp(join(tmpdir(), "diveteacher-move-"));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const { ledger, pipeline } = await readTwo();
  const left = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  onTestFinished(() => left.close());
  await saveDocument(left, "d_gone", sampleChunks("d_gone"));
  const [entity] = (await left.findEntities({ sort: "name", limit: 1 })).entities;
  await left.curate({ kind: "rename", entityId: entity?.id ?? "", name: "Autre" });
  const graphOf = (kind: "sqlite" | "neo4j") => (kind === "sqlite" ? left : pipeline.graph);
  const means = { ledger, dataDir, kindInUse: "neo4j", graphOf, close: async () => {} } as const;
  return { means, left, source: pipeline.graph, dataDir };
}

test("the way back says how to go on where the graph that was left is still there, and changes nothing", async () => {
  const { dataDir, left, means } = await afterTheWayOut();
  const before = await hashGraph(left);
  await expect(moveGraph(means, "sqlite", {})).rejects.toThrow(/--replace.*--merge/);
  expect(await hashGraph(left)).toBe(before);
  expect(await readdir(dataDir)).toEqual([]);
});

test("with --merge what was deleted stays, and it is said that the two differ", async () => {
  const { left, means } = await afterTheWayOut();
  await expect(moveGraph(means, "sqlite", { merge: true })).rejects.toThrow(/differ/);
  expect((await Array.fromAsync(left.documents())).map(({ id }) => id)).toEqual(["d_a", "d_b", "d_gone"]);
  // It is no move that was cut off: who goes on says how.
  await expect(moveGraph(means, "sqlite", {})).rejects.toThrow(/--replace/);
});

test("with --replace nothing is left of what was there, though the first one was cut off while it took that out", async () => {
  const { dataDir, left, means, source } = await afterTheWayOut();
  const removal = vi.spyOn(left, "removeDocument").mockRejectedValueOnce(new Error("cut off"));
  await expect(moveGraph(means, "sqlite", { replace: true })).rejects.toThrow("cut off");
  await moveGraph(means, "sqlite", {});
  expect(removal).toHaveBeenCalledTimes(2);
  expect(await hashGraph(left)).toBe(await hashGraph(source));
  expect(await readdir(dataDir)).toEqual([]);
});

test("an empty graph takes no other's place", async () => {
  const { dataDir, left, means, source } = await afterTheWayOut();
  for (const id of ["d_a", "d_b"]) await source.removeDocument(id);
  await writeFile(join(dataDir, "graph-move.txt"), "neo4j");
  await expect(moveGraph(means, "sqlite", { replace: true })).rejects.toThrow("empty");
  expect((await left.count()).chunks).toBe(2);
});
