import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleChunks, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { SqliteGraphStore } from "./sqlite-graph-store.ts";

/** Takes a graph back to what it was before what entities have to do with each other was counted and kept. */
const UNCOUNT = [
  "DROP TRIGGER entities_risen",
  "DROP TRIGGER entities_unlinked",
  "DROP TABLE links",
  "DROP TABLE totals",
  "ALTER TABLE entities DROP COLUMN level",
  "ALTER TABLE entities DROP COLUMN degree",
  "ALTER TABLE entities DROP COLUMN neighbours",
  "PRAGMA user_version = 5",
];

test("in a graph of before, what entities have to do with each other is counted and kept when it is opened, and passages are found by a letter", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "diveteacher-test-")), "graph.db");
  const open = () => new SqliteGraphStore(path, new NamesResolver(diveLexicon()));
  const before = open();
  await saveDocument(before, "d_a", sampleChunks("d_a"));
  await saveDocument(before, "d_b", sampleChunks("d_b"));
  const drawn = await before.readGraph({ depth: 1, limit: 10 });
  expect(drawn.nodes.map(({ neighbours }) => neighbours).toSorted()).toEqual([1, 1, 2]);
  const [diver] = (await before.findEntities({ q: "pzc", sort: "relevance", limit: 1 })).entities;
  const around = { entity: diver?.id, depth: 1, limit: 2 };
  const near = await before.readGraph(around);
  expect(near).toMatchObject({ truncated: true, edges: [{ source: diver?.id }] });
  const count = await before.count();
  expect(count).toEqual({ chunks: 4, entities: 3, facts: 3 });
  const passages = await before.searchPassages("a", 5);
  expect(passages).toHaveLength(2);
  await before.close();
  const database = new Database(path, MIGRATIONS);
  for (const sql of UNCOUNT) database.run(sql);
  database.close();
  const graph = open();
  expect(await graph.readGraph({ depth: 1, limit: 10 })).toEqual(drawn);
  expect(await graph.readGraph(around)).toEqual(near);
  expect(await graph.searchPassages("a", 5)).toEqual(passages);
  expect(await graph.count()).toEqual(count);
  await graph.removeDocument("d_a");
  await graph.removeDocument("d_b");
  expect(await graph.readGraph(around)).toEqual({ nodes: [], edges: [], truncated: false, total: 0 });
  await graph.close();
});
