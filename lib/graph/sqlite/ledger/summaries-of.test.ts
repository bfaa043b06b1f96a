import { expect, test } from "vitest";
import { claim, mention, type Named, newChunk, saveDocument } from "#lib/graph/contract/graph-store.fixture.ts";
import type { ReadChunk } from "#lib/graph/graph-store.ts";
import { diveLexicon } from "#lib/lexicon/dive-lexicon.ts";
import { NamesResolver } from "#lib/resolve/names-resolver.ts";
import { SUMMARY_FACTS, summarizeEntity, summaryPlace } from "#lib/resolve/summarize-entity.ts";
import { SqliteGraphStore } from "../sqlite-graph-store.ts";

const PREDICATES = ["PRECEDES", "LIMITED_TO", "USES", "REQUIRES", "PART_OF"] as const;
const HUB: Named = ["Ombadu Zaltri", "Equipment"];
const SHORT: Named = ["OZ", HUB[1]];

/** Says each thing twice, in other words; what comes later in the document says it first. */
function hubChunks(claims: number): readonly ReadChunk[] {
  return [1, 0].map((index) => {
    const chunk = newChunk("d_a", index, `${HUB[0]} (OZ)`);
    const stated = Array.from({ length: claims }, (_, at) => {
      const one = claim(chunk, at % 3 === 0 ? SHORT : HUB, PREDICATES[at % PREDICATES.length] ?? "USES", at);
      return { ...one, statement: `${one.statement}, ${index}` };
    });
    return [chunk, { mentions: [mention(chunk, ...HUB, [SHORT[0]])], claims: stated, rejected: 0 }];
  });
}

test.each([1, 8, 40])("of %i facts the first are summed up, each as its first claim words it", async (facts) => {
  const graph = new SqliteGraphStore(":memory:", new NamesResolver(diveLexicon()));
  await saveDocument(graph, "d_a", []);
  for (const read of hubChunks(facts)) await graph.saveChunks([read]);
  const [hub] = (await graph.findEntities({ q: HUB[0], sort: "relevance", limit: 1 })).entities;
  const found = (await graph.findFacts({ entity: hub?.id, limit: 100 })).facts;
  expect(found).toHaveLength(facts);
  const placed = found.map((fact) => ({ place: summaryPlace(fact.predicate, fact.id), statement: fact.statement }));
  const first = placed.toSorted((a, b) => (a.place < b.place ? -1 : 1)).slice(0, SUMMARY_FACTS);
  expect(hub?.summary).toBe(summarizeEntity(first.map(({ statement }) => statement)));
  expect(hub?.summary).toMatch(/, 0\.$/u);
  await graph.close();
});
