import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  N2,
  newChunk,
  OlderResolver,
  SORTIE,
  sampleChunks,
  saveDocument,
  sayNames,
  TRANSLATED,
} from "#lib/graph/contract/graph-store.fixture.ts";
import { expectDecisionsToOutliveTheirKeys } from "#lib/graph/contract/moved-keys.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "../migrations.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";
import { refileNames } from "./refile-names.ts";

test("names that were filed by an older scheme are filed again when the graph is opened", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "diveteacher-test-")), "graph.db");
  const open = () => new SqliteGraphStore(path, new NamesResolver(diveLexicon()));
  const before = open();
  await saveDocument(before, "d_a", sampleChunks("d_a"));
  await sayNames(before, "d_b", SORTIE);
  const doubts = await before.findDoubts({ limit: 5 });
  expect(doubts.total).toBe(1);
  await before.close();
  const database = new Database(path, MIGRATIONS);
  database.run("UPDATE name_blocks SET block = 'old:' || block");
  database.run("DELETE FROM filing");
  database.run("DELETE FROM doubts");
  database.close();
  const graph = open();
  expect(await graph.findDoubts({ limit: 5 })).toEqual(doubts);
  const chunk = newChunk("d_a", 2, N2[0].toUpperCase());
  const evidence = { documentId: "d_a", chunkId: chunk.id, page: 3, quote: chunk.text, boxes: [] };
  const mention = { name: `${N2[0]}e`, type: N2[1], aliases: [], evidence };
  await graph.saveChunks([[chunk, { mentions: [mention], claims: [], rejected: 0 }]]);
  expect(await graph.count()).toMatchObject({ chunks: 4, entities: 5 });
  await graph.close();
});

test("while many names are filed others have their turns, and a graph that is closed meanwhile files them when it is opened again", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "diveteacher-test-")), "graph.db");
  const resolver = new NamesResolver(diveLexicon());
  const graph = new SqliteGraphStore(path, resolver);
  const names = Array.from({ length: 260 }, (_, at) => `bouée ${at} du site`);
  await sayNames(graph, "d_a", names);
  await graph.close();
  const database = new Database(path, MIGRATIONS);
  const blocks = () => database.all("SELECT block, key FROM name_blocks ORDER BY block, key");
  const before = blocks();
  database.run("UPDATE filing SET scheme = 'old'");
  database.run("UPDATE name_blocks SET block = 'old:' || block");
  const stopped = new AbortController();
  let turns = 0;
  const filing = refileNames(database, resolver, stopped.signal);
  const count = () => {
    turns++;
    if (turns === 4) stopped.abort(new Error("Closed."));
    if (turns < 50) setImmediate(count);
  };
  setImmediate(count);
  await expect(filing).rejects.toThrow("Closed.");
  expect(turns).toBe(4);
  expect(blocks().filter(({ block }) => String(block).startsWith("old:")).length).toBeGreaterThan(0);
  expect(database.get("SELECT scheme FROM filing")).toBeUndefined();
  await refileNames(database, resolver, new AbortController().signal);
  expect(blocks()).toEqual(before);
  expect(database.get("SELECT scheme FROM filing")).toEqual({ scheme: resolver.filing });
  database.close();
});

test("names that older rules held to be two things are one by the rules of now, without a document that says them again", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "diveteacher-test-")), "graph.db");
  const older = new SqliteGraphStore(path, new OlderResolver());
  await sayNames(older, "d_a", TRANSLATED);
  expect(await older.countDocument("d_a")).toMatchObject({ entities: 2 });
  await older.close();
  const graph = new SqliteGraphStore(path, new NamesResolver(diveLexicon()));
  expect(await graph.findDoubts({ limit: 5 })).toMatchObject({ total: 0 });
  expect(await graph.count()).toMatchObject({ entities: 1 });
  expect(await graph.countDocument("d_a")).toMatchObject({ entities: 1 });
  await graph.close();
});

test("what was decided holds under keys that an update changed, though the document is read again", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "diveteacher-test-")), "graph.db");
  await expectDecisionsToOutliveTheirKeys(async (resolver) => new SqliteGraphStore(path, resolver));
});
