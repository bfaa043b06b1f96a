// Notes hold all that the exported documents say, and nothing else.
import { expect, test } from "vitest";
import { SqliteGraphStore } from "#lib/graph/sqlite/sqlite-graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import {
  BUOY,
  claim,
  mention,
  N2,
  newChunk,
  STOP,
  sampleChunks,
  saveDocument,
} from "../contract/graph-store.fixture.ts";
import type { GraphStore } from "../graph-store.ts";
import { exportNotes } from "./export-notes.ts";

const openGraph = () => new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));

async function textOf(graph: GraphStore, documentId?: string): Promise<string> {
  return (await Array.fromAsync(exportNotes(graph, documentId))).map(({ text }) => text).join("\n");
}

/** Both name the same entities; one fact they share, worded by the first. */
async function openTwo(): Promise<GraphStore> {
  const graph = openGraph();
  await saveDocument(graph, "d_a", sampleChunks("d_a"));
  const chunk = newChunk("d_b", 0, `${N2[0]}, ${BUOY[0]}, ${STOP[0]}.`);
  const mentions = [N2, BUOY, STOP].map(([name, type]) => mention(chunk, name, type));
  const claims = [
    { ...claim(chunk, N2, "USES", BUOY), statement: "Il s’en sert" },
    claim(chunk, STOP, "LIMITED_TO", 7),
  ];
  await saveDocument(graph, "d_b", [[chunk, { mentions, claims, rejected: 0 }]]);
  return graph;
}

test("one document's notes hold no fact, quote or summary that only another states", async () => {
  const text = await textOf(await openTwo(), "d_b");
  expect(text).toContain("USES");
  expect(text).toContain("**≤ 7 m**");
  for (const other of ["REQUIRES", "20 m", "d_a", `${N2[0]} USES`]) expect(text).not.toContain(other);
});

const CHUNKS = 12;
const OF_CHUNK = 50;

/** Documents of which each states more of one entity, on more pages, than an entity's page shows. */
async function openLong(): Promise<GraphStore> {
  const graph = openGraph();
  for (const [at, id] of ["d_a", "d_b"].entries()) {
    const chunks = Array.from({ length: CHUNKS }, (_, index) => {
      const chunk = newChunk(id, index, `${STOP[0]}.`);
      const mentions = Array.from({ length: OF_CHUNK }, () => mention(chunk, ...STOP));
      const first = (at * CHUNKS + index) * OF_CHUNK;
      const claims = mentions.map((_, number) => claim(chunk, STOP, "LIMITED_TO", first + number));
      return [chunk, { mentions, claims, rejected: 0 }] as const;
    });
    await saveDocument(
      graph,
      id,
      chunks.map(([chunk, knowledge]) => [chunk, knowledge]),
    );
  }
  return graph;
}

test.each([
  [undefined, ["d_a", "d_b"]],
  ["d_b", ["d_b"]],
])("of %s, an entity's note has every fact and every mention, in reading order", async (documentId, ids) => {
  const [facts = "", mentions = ""] = (await textOf(await openLong(), documentId)).split("## Mentions");
  const values = new Set([...facts.matchAll(/\*\*≤ (\d+) m\*\*/gu)].map(([, value]) => value));
  expect(values.size).toBe(ids.length * CHUNKS * OF_CHUNK);
  const places = [...mentions.matchAll(/Documents\/(\w+)\.pdf\|.*, (\d+)\)$/gmu)].map(
    ([, id, page]) => `${id} ${page}`,
  );
  const wanted = ids.flatMap((id) =>
    Array.from({ length: CHUNKS * OF_CHUNK }, (_, at) => `${id} ${1 + Math.floor(at / OF_CHUNK)}`),
  );
  expect(places).toEqual(wanted);
});
