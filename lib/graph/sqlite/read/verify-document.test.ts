import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import { BUOY, evidenceIn, mention, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";

const CHUNKS = 35;

test("quotes are looked for in every chunk of a long document, while others have their turn", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const said = (chunk: Chunk) => {
    const found = mention(chunk, ...BUOY);
    const evidence = chunk.index === CHUNKS - 1 ? evidenceIn(chunk, "ce qui n’y est pas") : found.evidence;
    return { mentions: [found, { ...found, evidence }], claims: [], rejected: 0 };
  };
  const chunks = Array.from({ length: CHUNKS }, (_, index) => newChunk("d_a", index, `Un ${BUOY[0]}, n° ${index}.`));
  await saveDocument(
    graph,
    "d_a",
    chunks.map((chunk) => [chunk, said(chunk)]),
  );
  const verified = graph.verifyDocument("d_a");
  let turns = 0;
  const others = (async () => {
    for (; turns < 3; turns++) await setImmediate();
    return "others";
  })();
  expect(await Promise.race([verified, others])).toBe("others");
  expect(await verified).toEqual({ chunks: CHUNKS, evidence: 2 * CHUNKS, lostEvidence: 1 });
});
