import { expect, test } from "vitest";
import { claim, mention, type Named, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";

const LETTERS = "bcdfghjklmnpqrstvwxz";
const HUB: Named = ["Ombadu", "Equipment"];
/** What a page of an entity shows of each. */
const SHOWN = 500;

function nameOf(at: number): Named {
  const [a, b, c] = [1, 20, 400].map((step) => LETTERS[Math.floor(at / step) % LETTERS.length]);
  return [`${a}a${b}o${a}u${b}i ${b}e${c}y${a}`, "Equipment"];
}

test("of an entity that is mentioned and linked everywhere, the first mentions are shown, and what links it with the most mentioned", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const places: string[] = [];
  for (const [document, id] of ["d_a", "d_b", "d_c"].entries()) {
    const chunks = [0, 1].map((index) => {
      const chunk = newChunk(id, index, `${HUB[0]} ${index}`);
      const named = Array.from({ length: 90 }, (_, at) => nameOf(document * 180 + index * 90 + at));
      const often = named.filter((_, at) => at % 7 === document);
      const claims = named.map((other, at) =>
        at % 2 ? claim(chunk, HUB, "USES", other) : claim(chunk, other, "USES", HUB),
      );
      const hubs = Array.from({ length: 100 }, () => HUB);
      places.push(...hubs.map(() => chunk.id));
      const mentions = [...hubs, ...named, ...often].map(([name, type]) => mention(chunk, name, type));
      return [chunk, { mentions, claims, rejected: 0 }] as const;
    });
    await saveDocument(
      graph,
      id,
      chunks.map(([chunk, said]) => [chunk, said]),
    );
  }
  const all = await Array.fromAsync({ length: 11 }, (_, at) =>
    graph.findEntities({ sort: "mentions", limit: 50, cursor: String(at * 50) }),
  );
  const [hub, ...others] = all.flatMap(({ entities }) => entities);
  expect(hub).toMatchObject({ name: HUB[0], mentionCount: 600 });
  expect(others.length).toBe(540);
  const read = await graph.readEntity(hub?.id ?? "");
  expect(read?.mentions.map(({ chunkId }) => chunkId)).toEqual(places.slice(0, SHOWN));
  expect(read?.related.map(({ id }) => id)).toEqual(others.slice(0, SHOWN).map(({ id }) => id));
  expect(new Set(read?.related.map(({ direction }) => direction))).toEqual(new Set(["in", "out"]));
  await graph.close();
});
