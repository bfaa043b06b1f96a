// Which facts a text means, best first, out of those that a store suggests: the same in every store.
import type { FactCandidate } from "../graph-store.ts";
import { SoughtWords } from "./sought-words.ts";
import { weighTexts } from "./weigh-texts.ts";

/**
 * The ids of at most `limit` facts: those that say most of the text's words, in their statement or by a name of what they
 * are about, however long they are; then those about the entities that the text means by a typing error, the nearest
 * entity first. Of facts that one sentence states, one speaks for all.
 */
export function rankFacts(
  text: string,
  candidates: readonly FactCandidate[],
  entityIds: readonly string[],
  limit: number,
): readonly string[] {
  const sought = new SoughtWords(text);
  const nearness = new Map(entityIds.map((id, at) => [id, entityIds.length - at]));
  const count = counting(sought);
  const { scores } = weighTexts(candidates.map((candidate) => ({ counts: count(candidate), length: 1 })));
  const ranked = candidates
    .map((candidate, at) => ({
      ...candidate,
      score: scores[at] ?? 0,
      nearness: nearness.get(candidate.subjectId) ?? 0,
    }))
    .filter(({ nearness, score }) => score > 0 || nearness > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.nearness - a.nearness ||
        a.statement.length - b.statement.length ||
        (a.id < b.id ? -1 : 1),
    );
  const bySentence = Map.groupBy(ranked, ({ statement }) => statement);
  return [...bySentence.values()].flatMap(([first]) => first?.id ?? []).slice(0, limit);
}

/** Tells how often a fact says each word. A name of theirs counts once, and only for words that the statement leaves unsaid. */
function counting(sought: SoughtWords): (candidate: FactCandidate) => readonly number[] {
  // Many facts are about the same entities.
  const known = new Map<string, readonly number[]>();
  const countInName = (name: string) => {
    const counts = known.get(name) ?? sought.countIn(name).counts;
    known.set(name, counts);
    return counts;
  };
  return ({ names, statement }) => {
    const said = sought.countIn(statement).counts;
    if (said.every((times) => times > 0)) return said;
    const named = names.map(countInName);
    return said.map((times, at) => times || (named.some((counts) => (counts[at] ?? 0) > 0) ? 1 : 0));
  };
}
