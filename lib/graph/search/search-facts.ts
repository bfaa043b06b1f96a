// Which facts a text means: of those that the nearest passages prove, and of those about the entities that it names.
import type { Fact } from "#lib/domain/fact.ts";
import type { GraphStore } from "../graph-store.ts";
import { rankFacts } from "./rank-facts.ts";

/** Of the facts about the entities that a text names, so many are weighed. */
const MAX_FACTS_OF_ENTITIES = 200;

export interface FactSearch {
  /** The passages and the entities that the text means, the nearest first. Each may be looked for still: what comes first is gone through meanwhile. */
  readonly chunkIds: Promise<readonly string[]> | readonly string[];
  readonly entityIds: Promise<readonly string[]> | readonly string[];
  readonly limit: number;
}

/** The best `limit`, the best first. */
export async function searchFacts(
  graph: Pick<GraphStore, "factsInPassages" | "factsAbout" | "readFacts">,
  text: string,
  { chunkIds, entityIds, limit }: FactSearch,
): Promise<Fact[]> {
  const [proved, told, nearest] = await Promise.all([
    (async () => graph.factsInPassages(await chunkIds))(),
    (async () => graph.factsAbout(await entityIds, MAX_FACTS_OF_ENTITIES))(),
    entityIds,
  ]);
  const candidates = new Map([...proved, ...told].map((candidate) => [candidate.id, candidate]));
  const ids = rankFacts(text, [...candidates.values()], nearest, limit);
  const facts = new Map((await graph.readFacts(ids)).map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => facts.get(id) ?? []);
}
