// One text, searched in passages, entities and facts.
import type { z } from "zod";
import type { Search } from "#lib/domain/api/knowledge.ts";
import type { GraphReader } from "./graph-reader.ts";

type Found = z.infer<typeof Search.result>;

export async function searchAll(
  graph: GraphReader,
  describe: (documentId: string) => Promise<{ filename: string }>,
  { limit, q }: { q: string; limit: number },
): Promise<Found> {
  const [passages, { entities }, facts] = await Promise.all([
    graph.searchPassages(q, limit),
    graph.findEntities({ q, limit, sort: "relevance" }),
    graph.searchFacts(q, limit),
  ]);
  const named = passages.map(async (passage) => ({
    ...passage,
    filename: (await describe(passage.documentId)).filename,
  }));
  return { passages: await Promise.all(named), entities, facts: [...facts] };
}
