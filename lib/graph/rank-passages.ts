// Which passages a text means, best first, out of those that a store's index suggests: the same in every store.
import { foldAccents, wordsOf } from "./fold-words.ts";
import type { GraphStore } from "./graph-store.ts";
import { type PageMark, pageAt } from "./page-marks.ts";

type Passages = Awaited<ReturnType<GraphStore["searchPassages"]>>;

export interface PassageCandidate {
  readonly documentId: string;
  readonly chunkId: string;
  readonly text: string;
  readonly marks: readonly PageMark[];
}

/** Words of a passage shown around its best words. */
const SNIPPET_WORDS = 40;
/** As in Okapi's BM25: how soon a word that comes again counts no more, and how much a long text is held against. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

interface Token {
  readonly start: number;
  readonly end: number;
  /** Which of the wanted words it is; -1 for none. */
  readonly word: number;
}

interface Reading {
  readonly candidate: PassageCandidate;
  readonly tokens: readonly Token[];
  /** How often each of the wanted words comes. */
  readonly counts: readonly number[];
}

/** Passages with all of the words first, then with some; of each the part with the best words, and the page where it stands. */
export function rankPassages(text: string, candidates: readonly PassageCandidate[], limit: number): Passages {
  const words = [...new Set(wordsOf(text))];
  const readings = candidates
    .map((candidate) => read(candidate, words))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const weights = words.map((_, word) => rarity(readings, word));
  const meanLength = readings.reduce((sum, { tokens }) => sum + tokens.length, 0) / Math.max(1, readings.length);
  return readings
    .map((reading) => ({ reading, score: scoreOf(reading, weights, meanLength) }))
    .toSorted(
      (a, b) =>
        missing(a.reading) - missing(b.reading) ||
        b.score - a.score ||
        (a.reading.candidate.chunkId < b.reading.candidate.chunkId ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ reading, score }) => toPassage(reading, weights, score));
}

/** The last word may be unfinished: it counts as the beginning of one. */
function read(candidate: PassageCandidate, words: readonly string[]): Reading {
  const last = words.length - 1;
  const counts = words.map(() => 0);
  const tokens = [...candidate.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: raw, index }): Token => {
    const folded = foldAccents(raw);
    const word = words.findIndex((wanted, at) => folded === wanted || (at === last && folded.startsWith(wanted)));
    if (word >= 0) counts[word] = (counts[word] ?? 0) + 1;
    return { start: index, end: index + raw.length, word };
  });
  return { candidate, tokens, counts };
}

function missing({ counts }: Reading): number {
  return counts.some((count) => count === 0) ? 1 : 0;
}

/** The fewer of the passages have a word, the more it says. */
function rarity(readings: readonly Reading[], word: number): number {
  const having = readings.filter(({ counts }) => (counts[word] ?? 0) > 0).length;
  return Math.log(1 + (readings.length - having + 0.5) / (having + 0.5));
}

function scoreOf({ counts, tokens }: Reading, weights: readonly number[], meanLength: number): number {
  const norm = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * (tokens.length / Math.max(1, meanLength)));
  return counts.reduce(
    (sum, count, word) => sum + ((weights[word] ?? 0) * count * (SATURATION + 1)) / (count + norm),
    0,
  );
}

function toPassage({ candidate, tokens }: Reading, weights: readonly number[], score: number): Passages[number] {
  const { chunkId, documentId, marks, text } = candidate;
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
