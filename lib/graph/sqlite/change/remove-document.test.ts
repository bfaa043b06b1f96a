import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { BUOY, mention, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { Database } from "#lib/sqlite/database.ts";
import { MIGRATIONS } from "../migrations.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";
import { PREVIEW } from "./remove-document.ts";

const CHUNKS = 35;

test("a long document goes in parts, while others have their turn", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const chunks = Array.from({ length: CHUNKS }, (_, index) => newChunk("d_a", index, `Un ${BUOY[0]}, n° ${index}.`));
  const said = chunks.map((chunk): [Chunk, ChunkKnowledge] => [
    chunk,
    { mentions: [mention(chunk, ...BUOY)], claims: [], rejected: 0 },
  ]);
  await saveDocument(graph, "d_a", said);
  const removed = graph.removeDocument("d_a");
  let turns = 0;
  const others = (async () => {
    for (; turns < 3; turns++) await setImmediate();
    return "others";
  })();
  expect(await Promise.race([removed, others])).toBe("others");
  expect(await removed).toEqual({ documents: 1, chunks: CHUNKS, entities: 1, facts: 0 });
  expect(await graph.count()).toEqual({ chunks: 0, entities: 0, facts: 0 });
  expect(await Array.fromAsync(graph.documents())).toEqual([]);
});

test("whether another document says a fact too is looked up, not read through", () => {
  const database = new Database(":memory:", MIGRATIONS);
  const plan = database.all(`EXPLAIN QUERY PLAN ${PREVIEW}`, "d_a").map(({ detail }) => String(detail));
  const looks = plan.filter((step) => /^SEARCH held /.test(step));
  expect(looks.length).toBe(4);
  for (const look of looks) expect(look).toMatch(/\((fact_id|key)=\? AND document_id[<>]\?\)$/);
  database.close();
});
