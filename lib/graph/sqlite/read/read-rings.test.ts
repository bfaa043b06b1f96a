import { expect, test } from "vitest";
import type { Chunk } from "#lib/domain/chunk.ts";
import type { ChunkKnowledge } from "#lib/domain/knowledge.ts";
import { claim, mention, type Named, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";

const LETTERS = "bcdfghjklmnpqrstvwxz";
const PREDICATES = ["USES", "PART_OF", "REQUIRES", "PRECEDES"] as const;
const HUB: Named = ["Ombadu", "Equipment"];

/** Long enough to be no misprint of each other. */
function nameOf(at: number): Named {
  const letter = LETTERS[at] ?? "";
  return [`${letter}a${letter}o${letter}u${letter}i`, "Equipment"];
}

/** The name of each of the letters as often as its place tells. */
function sayOften(graph: SqliteGraphStore, id: string, letters: readonly number[]): Promise<void> {
  const named = letters.flatMap((at) => Array.from({ length: at }, () => nameOf(at)));
  const chunk = newChunk(id, 0, named.map(([name]) => name).join(", "));
  const mentions = named.map(([name, type]) => mention(chunk, name, type));
  return saveDocument(graph, id, [[chunk, { mentions, claims: [], rejected: 0 }]]);
}

test("around an entity that is linked with most others come the most mentioned of its neighbours, as when all are read", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const chunks = [0, 1, 2].map((index): [Chunk, ChunkKnowledge] => {
    const chunk = newChunk("d_a", index, `${HUB[0]}, ${LETTERS}`);
    const named = Array.from({ length: LETTERS.length }, (_, at) => nameOf(at));
    const often = named.filter((_, at) => (at * 7) % 5 >= index);
    // The last three are nobody's neighbours, and mentioned as often as any.
    const linked = named.slice(0, -3);
    const claims = linked.flatMap((other) =>
      PREDICATES.flatMap((predicate) => [claim(chunk, HUB, predicate, other), claim(chunk, other, predicate, HUB)]),
    );
    const mentions = [HUB, ...named, ...often].map(([name, type]) => mention(chunk, name, type));
    const said = { mentions, claims: index === 2 ? claims : [], rejected: 0 };
    return [chunk, said];
  });
  await saveDocument(graph, "d_a", chunks);
  const readFirst = async (limit: number) => {
    const { entities } = await graph.findEntities({ sort: "mentions", limit: 50 });
    const hub = entities.find(({ name }) => name === HUB[0]);
    const unlinked = LETTERS.slice(-3);
    const neighbours = entities.filter(({ name }) => name !== HUB[0] && !unlinked.includes(name[0] ?? ""));
    const wanted = [hub, ...neighbours.slice(0, limit - 1)].map((entity) => entity?.id).toSorted();
    const near = await graph.readGraph({ entity: hub?.id, depth: 1, limit });
    expect(near.nodes.map(({ id }) => id)).toEqual(wanted);
    expect(near.truncated).toBe(limit < 18);
    expect(near.nodes.find(({ id }) => id === hub?.id)).toMatchObject({ degree: 136, neighbours: 17 });
    return hub;
  };
  for (const limit of [1, 2, 5, 9, 17, 18]) await readFirst(limit);
  // What is mentioned more, or less, takes another place.
  await sayOften(graph, "d_b", [5, 10, 15, 2, 12, 14, 11, 13]);
  await sayOften(graph, "d_c", [5, 15, 15, 15, 16]);
  for (const limit of [2, 3, 4, 5, 6, 9, 17]) await readFirst(limit);
  await graph.removeDocument("d_b");
  await graph.removeChunk("c_a_1");
  for (const limit of [2, 3, 4, 5, 6, 9, 17]) await readFirst(limit);
  const hub = await readFirst(18);
  const whole = await graph.readGraph({ entity: hub?.id, depth: 1, limit: 100 });
  expect(whole.nodes).toHaveLength(18);
  expect(whole.edges).toHaveLength(136);
  await graph.close();
});
