// How much each of some texts tells of the words that are looked for: Okapi's BM25 over these texts alone, so that every
// store weighs alike (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).

/** How soon a word that comes again counts no more, and how much a long text is held against. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

export interface CountedText {
  /** How often each of the words comes. */
  readonly counts: readonly number[];
  /** In words. */
  readonly length: number;
}

export interface Weighing {
  /** What each of the words tells: the fewer of the texts have it, the more. */
  readonly weights: readonly number[];
  /** Of each text, in their order. */
  readonly scores: readonly number[];
}

export function weighTexts(texts: readonly CountedText[]): Weighing {
  const words = texts[0]?.counts ?? [];
  const weights = words.map((_, word) => rarity(texts, word));
  const meanLength = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  return { weights, scores: texts.map((text) => scoreOf(text, weights, meanLength)) };
}

function rarity(texts: readonly CountedText[], word: number): number {
  const having = texts.filter(({ counts }) => (counts[word] ?? 0) > 0).length;
  return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
}

function scoreOf({ counts, length }: CountedText, weights: readonly number[], meanLength: number): number {
  const norm = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * (length / Math.max(1, meanLength)));
  return counts.reduce(
    (sum, count, word) => sum + ((weights[word] ?? 0) * count * (SATURATION + 1)) / (count + norm),
    0,
  );
}
