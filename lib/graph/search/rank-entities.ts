// Which entities a typed text means, best first, out of those that a store's index suggests: the same in every store.
import { sortName, trigramsOf, wordsOf, wordTrigrams } from "./fold-words.ts";

export interface EntityMatch {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface Nameable {
  readonly id: string;
  /** The name first, then the aliases. */
  readonly names: readonly string[];
}

/** What the index of a store can answer; each at most about `limit`, the nearest first. */
export interface NameIndex {
  /** Ids of what has a name in one of these blocks of the resolver. */
  byBlocks(blocks: readonly string[], limit: number): Promise<readonly string[]>;
  /** Each question is a journey: what may be needed is asked at once. */
  readonly isFar?: boolean;
  /** Whose names hold, for each of the words, one that begins with it. */
  byWords(words: readonly string[], limit: number): Promise<readonly Nameable[]>;
  /** Whose names share some of these trigrams; most of the words from which these are may be written right. */
  byTrigrams(trigrams: readonly string[], words: readonly string[], limit: number): Promise<readonly Nameable[]>;
}

const MAX_MATCHES = 1000;
/** Of what is called like the text or shares letters with it so many are looked at: so many exact matches leave nobody asking for them. */
const MAX_NEAR = 100;
/** Where some of them are left out afterwards. */
const MAX_NEAR_TO_FILTER = 400;
/** Between what is called just so and what merely begins so. */
const MEANT = 0.9;
/** As like as a longer word with such an error. */
const SWAPPED = 0.6;
/** Shorter texts with two letters swapped are other words; longer ones have trigrams left. */
const MIN_SWAPPED = 4;
const MAX_SWAPPED = 6;
/** Below this share of common trigrams two words are not taken for one with a typing error. */
const MIN_SIMILARITY = 0.35;

export interface EntitySearch {
  /** Where the resolver files what is called like the text. */
  readonly blocks: readonly string[];
  /** Only some of what matches is wanted: of a type, or of a document. */
  readonly isFiltered: boolean;
}

export interface EntityMatching {
  readonly matches: readonly EntityMatch[];
  /** True where more match than are ranked. */
  readonly isCut: boolean;
}

/**
 * Whole words and beginnings first, then words with typing errors. What the resolver files where it files the text
 * comes right after what bears the very name.
 */
export async function matchEntities(
  index: NameIndex,
  text: string,
  { blocks, isFiltered }: EntitySearch,
): Promise<EntityMatching> {
  const words = wordsOf(text);
  if (words.length === 0) return { matches: [], isCut: false };
  const wanted = words.join(" ");
  const most = isFiltered ? MAX_NEAR_TO_FILTER : MAX_NEAR;
  const trigrams = [...new Set([wanted, ...swapsOf(wanted)].flatMap(wordTrigrams))];
  const findNear = async () => (trigrams.length === 0 ? [] : index.byTrigrams(trigrams, words, most));
  const [meant, named, early] = await Promise.all([
    index.byBlocks(blocks, most),
    index.byWords(words, MAX_MATCHES),
    index.isFar ? findNear() : null,
  ]);
  const exact = withMeant(rankByWords(words, named), meant);
  if (exact.length >= most) return { matches: exact, isCut: exact.length >= MAX_MATCHES };
  const near = early ?? (await findNear());
  const found = new Set(exact.map(({ id }) => id));
  const others = near.filter(({ id }) => !found.has(id));
  return { matches: [...exact, ...rankBySimilarity(wanted, others)], isCut: false };
}

/** A name that is the whole text comes first, then one that begins with it; shorter names before longer ones. */
function rankByWords(words: readonly string[], candidates: readonly Nameable[]): EntityMatch[] {
  const wanted = words.join(" ");
  const matches = candidates.flatMap(({ id, names }): EntityMatch[] => {
    const folded = names.map((name) => wordsOf(name));
    const all = folded.flat();
    if (!words.every((word) => all.some((candidate) => candidate.startsWith(word)))) return [];
    return [{ id, score: Math.max(...folded.map((name) => scoreName(wanted, name.join(" ")))) }];
  });
  return matches.toSorted(compareMatches);
}

function withMeant(exact: readonly EntityMatch[], meant: readonly string[]): EntityMatch[] {
  const scores = new Map(exact.map(({ id, score }) => [id, score]));
  for (const id of meant) scores.set(id, Math.max(scores.get(id) ?? 0, MEANT));
  const matches = Array.from(scores, ([id, score]) => ({ id, score }));
  return matches.toSorted(compareMatches).slice(0, MAX_MATCHES);
}

function scoreName(wanted: string, name: string): number {
  if (name === wanted) return 1;
  const base = name.startsWith(wanted) ? 0.75 : 0.6;
  return base + 0.1 * Math.min(1, wanted.length / Math.max(1, name.length));
}

function rankBySimilarity(wanted: string, candidates: readonly Nameable[]): EntityMatch[] {
  const similarity = similarityTo(wanted);
  return candidates
    .map(({ id, names }) => ({ id, score: Math.max(...names.map((name) => similarity(sortName(name)))) }))
    .filter(({ score }) => score >= MIN_SIMILARITY)
    .map(({ id, score }) => ({ id, score: score * 0.5 }))
    .toSorted(compareMatches);
}

function compareMatches(a: EntityMatch, b: EntityMatch): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** Dice's coefficient of trigrams, of the text with the name or with its best matching word. Names share words: each is compared once. */
function similarityTo(wanted: string): (name: string) => number {
  const trigrams = trigramsOf(wanted);
  const known = new Map(swapsOf(wanted).map((swapped) => [swapped, SWAPPED]));
  const compare = (candidate: string) => {
    const score = known.get(candidate) ?? dice(trigrams, trigramsOf(candidate));
    known.set(candidate, score);
    return score;
  };
  // It has no more trigrams than characters: many a word is too short to be like a longer text, whatever its letters are.
  const mostOf = ({ length }: string) => (2 * length) / (trigrams.size + length);
  return (name) => {
    let best = 0;
    for (const candidate of [name, ...name.split(/[^\p{L}\p{N}]+/u)]) {
      if (mostOf(candidate) >= Math.max(best, MIN_SIMILARITY)) best = Math.max(best, compare(candidate));
    }
    return best;
  };
}

/** Two letters that stand in each other's place spoil four trigrams: all that a short word has. */
function swapsOf(text: string): readonly string[] {
  if (text.length < MIN_SWAPPED || text.length > MAX_SWAPPED) return [];
  return Array.from(text.slice(1), (letter, at) => text.slice(0, at) + letter + text[at] + text.slice(at + 2));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const trigram of b) if (a.has(trigram)) common++;
  return (2 * common) / (a.size + b.size);
}
