import { expect, test } from "vitest";
import { claim, mention, type Named, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";

const WEIGHED = 200;
const PREDICATES = ["USES", "LIMITED_TO", "REQUIRES", "PART_OF", "PRECEDES"] as const;
const HUB: Named = ["Ombadu Zaltri", "Equipment"];

test("of an entity of which more is stated than is weighed, the first facts by id are, whatever their predicates and its names", async () => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  const chunk = newChunk("d_a", 0, `${HUB[0]} (OZ)`);
  const short: Named = ["OZ", HUB[1]];
  const claims = Array.from({ length: 2 * WEIGHED }, (_, at) => {
    const predicate = PREDICATES[at % PREDICATES.length] ?? "USES";
    const stated = claim(chunk, at % 3 === 0 ? short : HUB, predicate, at >> 1);
    return { ...stated, statement: `${stated.statement}, ${at}` };
  });
  await saveDocument(graph, "d_a", [[chunk, { mentions: [mention(chunk, ...HUB, [short[0]])], claims, rejected: 0 }]]);
  const [hub] = (await graph.findEntities({ q: HUB[0], sort: "relevance", limit: 1 })).entities;
  const wanted = await graph.findFacts({ entity: hub?.id, limit: WEIGHED });
  expect(wanted.nextCursor).not.toBeNull();
  const found = await graph.factsAbout([hub?.id ?? "", "e_none"], WEIGHED);
  expect(found.map(({ id }) => id).toSorted()).toEqual(wanted.facts.map(({ id }) => id));
  await graph.close();
});
