// Which passages a text means, best first, out of those that a store's index suggests: the same in every store.
import type { GraphStore } from "../graph-store.ts";
import { type PageMark, pageAt } from "../page-marks.ts";
import { SoughtWords, WORD } from "./sought-words.ts";
import { type CountedText, weighTexts } from "./weigh-texts.ts";

type Passages = Awaited<ReturnType<GraphStore["searchPassages"]>>;

/** Of so many passages that an index finds nearest, the best are told. */
export const MAX_CANDIDATES = 100;

export interface PassageCandidate {
  readonly documentId: string;
  readonly chunkId: string;
  readonly text: string;
  readonly marks: readonly PageMark[];
}

/** Words of a passage shown around its best words. */
const SNIPPET_WORDS = 40;

interface Token {
  readonly start: number;
  readonly end: number;
  /** Which of the wanted words it is; -1 for none. */
  readonly word: number;
}

interface Reading extends CountedText {
  readonly candidate: PassageCandidate;
}

/** Passages with all of the words first, then with some; of each the part with the best words, and the page where it stands. */
export function rankPassages(text: string, candidates: readonly PassageCandidate[], limit: number): Passages {
  const sought = new SoughtWords(text);
  const readings = candidates
    .map((candidate): Reading => ({ candidate, ...sought.countIn(candidate.text) }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const { scores, weights } = weighTexts(readings);
  return readings
    .map((reading, at) => ({ reading, score: scores[at] ?? 0 }))
    .toSorted(
      (a, b) =>
        missing(a.reading) - missing(b.reading) ||
        b.score - a.score ||
        (a.reading.candidate.chunkId < b.reading.candidate.chunkId ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ reading: { candidate }, score }) => toPassage(candidate, tokensOf(candidate.text, sought), weights, score));
}

function tokensOf(text: string, sought: SoughtWords): Token[] {
  let end = 0;
  return (text.match(WORD) ?? []).map((raw) => {
    const start = text.indexOf(raw, end);
    end = start + raw.length;
    return { start, end, word: sought.indexOfWritten(raw) };
  });
}

function missing({ counts }: Reading): number {
  return counts.some((count) => count === 0) ? 1 : 0;
}

function toPassage(
  { chunkId, documentId, marks, text }: PassageCandidate,
  tokens: readonly Token[],
  weights: readonly number[],
  score: number,
): Passages[number] {
  const [first, hit] = bestWindow(tokens, weights);
  const start = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const end = first + SNIPPET_WORDS >= tokens.length ? text.length : (tokens[first + SNIPPET_WORDS - 1]?.end ?? 0);
  const page = pageAt(marks, tokens[hit]?.start ?? 0);
  return { documentId, page, chunkId, text: text.slice(start, end).trim(), score };
}

/** Index of the first token of the part whose different words weigh most, and of the first wanted word in it. */
function bestWindow(tokens: readonly Token[], weights: readonly number[]): readonly [first: number, hit: number] {
  const hits = tokens.flatMap(({ word }, at) => (word >= 0 ? [{ word, at }] : []));
  let best = { weight: -1, from: 0, to: 0 };
  for (const { at } of hits) {
    const inside = hits.filter((other) => other.at >= at && other.at < at + SNIPPET_WORDS);
    const weight = [...new Set(inside.map(({ word }) => word))].reduce((sum, word) => sum + (weights[word] ?? 0), 0);
    if (weight > best.weight) best = { weight, from: at, to: inside.at(-1)?.at ?? at };
  }
  // The words in the middle, as far as the text goes.
  const margin = Math.max(0, SNIPPET_WORDS - (best.to - best.from + 1)) >> 1;
  const first = Math.max(0, Math.min(best.from - margin, tokens.length - SNIPPET_WORDS));
  return [first, best.from];
}
