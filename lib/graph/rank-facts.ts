// Which facts a text means, best first, out of those that a store suggests: the same in every store.
import { wordsOf } from "./fold-words.ts";
import type { EntityMatch } from "./rank-entities.ts";
import { SoughtWords } from "./sought-words.ts";
import { weighTexts } from "./weigh-texts.ts";

/** Of the facts about the entities that a text names, so many are weighed. */
export const MAX_FACTS_OF_ENTITIES = 200;

export interface FactCandidate {
  readonly id: string;
  readonly subjectId: string;
  /** Every name of both ends. */
  readonly names: readonly string[];
  readonly statement: string;
}

/**
 * The ids of at most `limit` facts: those that say most of the text's words, in their statement or by a name of what they
 * are about; then those about the entities that the text means by a typing error, the nearest entity first.
 */
export function rankFacts(
  text: string,
  candidates: readonly FactCandidate[],
  meant: readonly EntityMatch[],
  limit: number,
): readonly string[] {
  const sought = new SoughtWords(text);
  const nearness = new Map(meant.map(({ id, score }) => [id, score]));
  const counted = candidates.map(({ names, statement }) => {
    const said = wordsOf(statement);
    const stated = sought.count(said);
    const named = sought.count(wordsOf(names.join(" ")));
    return { counts: stated.map((count, at) => count || Math.min(1, named[at] ?? 0)), length: said.length };
  });
  const { scores } = weighTexts(counted);
  return candidates
    .map(({ id, subjectId }, at) => ({ id, score: scores[at] ?? 0, nearness: nearness.get(subjectId) ?? 0 }))
    .filter(({ nearness, score }) => score > 0 || nearness > 0)
    .toSorted((a, b) => b.score - a.score || b.nearness - a.nearness || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
