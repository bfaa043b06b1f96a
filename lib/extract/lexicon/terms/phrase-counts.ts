// The noun phrases that a document uses often enough to be terms of its own.
import { findPhrases, type Phrase } from "./find-phrases.ts";

const MIN_COUNT = 3;
/** A phrase that mostly stands within a longer one is only a part of that one. */
const PART_SHARE = 0.6;

export class PhraseCounts {
  readonly #counts = new Map<string, { phrase: Phrase; count: number }>();
  readonly #language: string | null;

  constructor(language: string | null) {
    this.#language = language;
  }

  add(text: string): void {
    for (const phrase of findPhrases(text, this.#language)) {
      const counted = this.#counts.get(phrase.key) ?? { phrase, count: 0 };
      // Small letters show how the phrase is written; capitals may come from its place.
      if (phrase.name === phrase.name.toLowerCase()) counted.phrase = phrase;
      counted.count++;
      this.#counts.set(phrase.key, counted);
    }
  }

  /** In the order in which they first occur. */
  frequent(): readonly Phrase[] {
    const partial = new Set([...this.#counts].flatMap(([key, { count }]) => this.#coveredBy(key, count)));
    return [...this.#counts]
      .filter(([key, { count }]) => count >= MIN_COUNT && !partial.has(key))
      .map(([, { phrase }]) => phrase);
  }

  /** The parts of a phrase that stand mostly within it. */
  #coveredBy(key: string, count: number): string[] {
    if (count < 2) return [];
    return partsOf(key)
      .filter(({ isBeginning }) => !isBeginning || count >= MIN_COUNT)
      .filter(({ part }) => count >= PART_SHARE * (this.#counts.get(part)?.count ?? Number.POSITIVE_INFINITY))
      .map(({ part }) => part);
  }
}

/** Its beginnings and its ends. */
function partsOf(key: string): { part: string; isBeginning: boolean }[] {
  const words = key.split(" ");
  return words.slice(1).flatMap((_, at) => [
    { part: words.slice(0, at + 1).join(" "), isBeginning: true },
    { part: words.slice(at + 1).join(" "), isBeginning: false },
  ]);
}
