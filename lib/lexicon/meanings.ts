// What the words of a name mean, in whatever language and order: "bouteille en aluminium", "aluminium tank".
import { contentWords } from "#lib/resolve/content-words.ts";
import { foldName, nameTokens } from "#lib/resolve/normalize-name.ts";
import { type LexiconEntry, namesOf } from "./lexicon-entry.ts";

/** Names within names have at most so many words. */
const MAX_WORDS = 4;

export class Meanings {
  readonly #senses = new Map<string, string>();
  /** What a part of a name means by itself; null where it may mean several things. */
  readonly #parts = new Map<string, string | null>();
  readonly #entries = new Map<string, Set<LexiconEntry>>();

  /** `words`: the words of each sense in both languages, senses parted by bars or lines. */
  constructor(entries: readonly LexiconEntry[], words: string) {
    for (const sensed of words.split(/[|\n]/u)) {
      const [sense, ...others] = sensed.split(" ").filter(Boolean).map(foldName);
      for (const word of others) if (sense !== undefined) this.#senses.set(word, sense);
    }
    const named = entries.flatMap((entry) =>
      namesOf(entry).map((name) => ({ entry, words: contentWords(nameTokens(name), entry.type) })),
    );
    for (const { entry, words: part } of named) this.#addPart(part.join(" "), `#${entry.id}`);
    for (const { entry, words: whole } of named) {
      const meaning = this.of(whole);
      this.#entries.set(meaning, (this.#entries.get(meaning) ?? new Set()).add(entry));
    }
  }

  /** Equal for words that mean the same. Parts that are names of known things stand for these; the whole never does. */
  of(words: readonly string[]): string {
    const senses: string[] = [];
    for (let at = 0; at < words.length; ) {
      const part = this.#longestPart(words, at);
      senses.push(part?.sense ?? this.#senses.get(words[at] ?? "") ?? words[at] ?? "");
      at += part?.length ?? 1;
    }
    return senses.toSorted().join(" ");
  }

  find(meaning: string): readonly LexiconEntry[] {
    return [...(this.#entries.get(meaning) ?? [])];
  }

  #addPart(part: string, sense: string): void {
    const known = this.#parts.get(part);
    this.#parts.set(part, known === undefined || known === sense ? sense : null);
  }

  #longestPart(words: readonly string[], at: number): { sense: string; length: number } | null {
    const longest = Math.min(MAX_WORDS, words.length - at, words.length - 1);
    for (let length = longest; length > 0; length--) {
      const sense = this.#parts.get(words.slice(at, at + length).join(" "));
      if (sense) return { sense, length };
    }
    return null;
  }
}
