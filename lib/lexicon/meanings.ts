// What the words of a name mean, in whatever language and order: "bouteille en aluminium", "aluminium tank".
import { contentWords, withoutPrepositions } from "#lib/resolve/content-words.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";

/** A name of an entry with its words as `nameTokens` folds them: there are thousands, and folding takes its time. */
export interface EntryName {
  readonly name: string;
  readonly words: readonly string[];
  readonly entry: LexiconEntry;
}

/** Names within names have at most so many words. */
const MAX_WORDS = 4;

export class Meanings {
  readonly #senses = new Map<string, string>();
  /** What a part of a name means by itself; null where it may mean several things. */
  readonly #parts = new Map<string, string | null>();
  readonly #entries = new Map<string, Set<LexiconEntry>>();

  /** `words`: the words of each sense in both languages, senses parted by bars or lines. */
  constructor(names: readonly EntryName[], words: string) {
    for (const name of names) this.#addPart(withoutPrepositions(name.words).join(" "), `#${name.entry.id}`);
    for (const line of words.split(/[|\n]/u)) this.#addSense(line.split(" ").filter(Boolean).map(foldName));
    for (const name of names) this.#addMeaning(this.of(contentWords(name.words, name.entry.type)), name.entry);
  }

  /** Equal for words that mean the same. Parts that are names of known things stand for these; the whole never does. */
  of(words: readonly string[]): string {
    const senses: string[] = [];
    for (let at = 0; at < words.length; ) {
      const part = this.#longestPart(words, at);
      senses.push(part?.sense ?? words[at] ?? "");
      at += part?.length ?? 1;
    }
    return senses.toSorted().join(" ");
  }

  find(meaning: string): readonly LexiconEntry[] {
    return [...(this.#entries.get(meaning) ?? [])];
  }

  #addMeaning(meaning: string, entry: LexiconEntry): void {
    this.#entries.set(meaning, (this.#entries.get(meaning) ?? new Set()).add(entry));
  }

  /** Words that mean the same mean the thing that one of them names. */
  #addSense(words: readonly string[]): void {
    const thing = words.map((word) => this.#parts.get(word)).find((sense) => typeof sense === "string");
    for (const word of words) this.#senses.set(word, thing ?? words[0] ?? word);
  }

  #addPart(part: string, sense: string): void {
    const known = this.#parts.get(part);
    this.#parts.set(part, known === undefined || known === sense ? sense : null);
  }

  #longestPart(words: readonly string[], at: number): { sense: string; length: number } | null {
    const longest = Math.min(MAX_WORDS, words.length - at, words.length - 1);
    for (let length = Math.max(1, longest); length > 0; length--) {
      const part = words.slice(at, at + length).join(" ");
      const sense = this.#senses.get(part) ?? (length < words.length ? this.#parts.get(part) : null);
      if (sense) return { sense, length };
    }
    return null;
  }
}
