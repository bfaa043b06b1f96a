import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import {
  BUOY,
  claim,
  exportText,
  mention,
  newChunk,
  STOP,
  saveDocument,
} from "#lib/graph/contract/graph-store.fixture.ts";
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

test("an entity of many facts is summed up by the first of those that are left, worded as the first document that is left words them", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const said = [
    ["d_a", [1, 5], ""],
    ["d_b", [2, 3, 4], ""],
    ["d_c", [1, 2, 3, 4, 5], " dit-on"],
  ] as const;
  const save = async (graph: SqliteGraphStore, [id, depths, words]: (typeof said)[number]) => {
    const chunk = newChunk(id, 0, `${STOP[0]}${words}`);
    const claims = depths.map((depth) => {
      const stated = claim(chunk, STOP, "LIMITED_TO", depth);
      return { ...stated, statement: `${stated.statement}${words}` };
    });
    await saveDocument(graph, id, [[chunk, { mentions: [mention(chunk, ...STOP)], claims, rejected: 0 }]]);
  };
  for (const document of said) await save(graph, document);
  for (const gone of said) {
    await graph.removeDocument(gone[0]);
    const other = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
    for (const document of said) if (document !== gone) await save(other, document);
    expect(await exportText(graph)).toBe(await exportText(other));
    await save(graph, gone);
    await other.close();
  }
  await graph.close();
});
