// One text, searched in passages, entities and facts.
import type { z } from "zod";
import type { Search } from "#lib/domain/api/knowledge.ts";
import type { GraphReader } from "../graph-reader.ts";
import { searchFacts } from "./search-facts.ts";

type Found = z.infer<typeof Search.result>;

/** What the best so many passages prove is searched for facts. */
const PASSAGES_FOR_FACTS = 20;

export async function searchAll(
  graph: GraphReader,
  describe: (documentId: string) => Promise<{ filename: string } | null>,
  { limit, q }: { q: string; limit: number },
): Promise<Found> {
  const searching = graph.searchPassages(q, Math.max(limit, PASSAGES_FOR_FACTS));
  const finding = graph.findEntities({ q, limit, sort: "relevance" });
  const [near, { entities }, facts] = await Promise.all([
    searching,
    finding,
    searchFacts(graph, q, {
      chunkIds: searching.then((passages) => passages.map(({ chunkId }) => chunkId)),
      entityIds: finding.then((page) => page.entities.map(({ id }) => id)),
      limit,
    }),
  ]);
  // A document that is being removed is in the graph still, and nowhere else.
  const named = near.map(async (passage) => {
    const document = await describe(passage.documentId);
    return document ? [{ ...passage, filename: document.filename }] : [];
  });
  const passages = (await Promise.all(named)).flat().slice(0, limit);
  return { passages, entities, facts };
}
