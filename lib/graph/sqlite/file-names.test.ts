import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { N2, newChunk, sampleChunks, saveDocument } from "#lib/graph/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { SqliteGraphStore } from "./sqlite-graph-store.ts";

test("names that were filed by an older scheme are filed again when the graph is opened", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "diveteacher-test-")), "graph.db");
  const open = () => new SqliteGraphStore(path, new NamesResolver(diveLexicon()));
  const before = open();
  await saveDocument(before, "d_a", sampleChunks("d_a"));
  await before.close();
  const database = new Database(path, MIGRATIONS);
  database.run("UPDATE name_blocks SET block = 'old:' || block");
  database.run("DELETE FROM filing");
  database.close();
  const graph = open();
  const chunk = newChunk("d_a", 2, N2[0].toUpperCase());
  const evidence = { documentId: "d_a", chunkId: chunk.id, page: 3, quote: chunk.text, boxes: [] };
  const mention = { name: `${N2[0]}e`, type: N2[1], aliases: [], evidence };
  await graph.saveChunk(chunk, { mentions: [mention], claims: [], rejected: 0 });
  expect(await graph.count()).toMatchObject({ chunks: 3, entities: 3 });
  await graph.close();
});
