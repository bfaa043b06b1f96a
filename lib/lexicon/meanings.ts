// What the words of a name mean, in whatever language and order: "bouteille en aluminium", "aluminium tank".
import { contentWords, withoutPrepositions } from "#lib/resolve/content-words.ts";
import { type FoldedName, foldName } from "#lib/resolve/normalize-name.ts";
import type { LexiconEntry } from "./lexicon-entry.ts";

/** A name of an entry, folded: there are thousands, and folding takes its time. */
export interface EntryName {
  readonly name: FoldedName;
  readonly entry: LexiconEntry;
}

/** Names within names have at most so many words. */
const MAX_WORDS = 4;

export class Meanings {
  readonly #senses = new Map<string, string>();
  /** What a part of a name means by itself; null where it may mean several things. */
  readonly #parts = new Map<string, string | null>();
  /** By its first word, how many words the longest has that means something: most words begin none. */
  readonly #lengths = new Map<string, number>();
  readonly #entries = new Map<string, Set<LexiconEntry>>();

  /** `words`: the words of each sense in both languages, senses parted by bars or lines. */
  constructor(names: readonly EntryName[], words: string) {
    for (const { entry, name } of names) this.#addPart(withoutPrepositions(name.tokens).join(" "), `#${entry.id}`);
    for (const line of words.split(/[|\n]/u)) this.#addSense(line.split(" ").filter(Boolean).map(foldName));
    for (const { entry, name } of names) this.#addMeaning(this.of(contentWords(name.tokens, entry.type)), entry);
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
    for (const word of words) {
      this.#senses.set(word, thing ?? words[0] ?? word);
      this.#noteLength(word);
    }
  }

  #addPart(part: string, sense: string): void {
    const known = this.#parts.get(part);
    this.#parts.set(part, known === undefined || known === sense ? sense : null);
    this.#noteLength(part);
  }

  #noteLength(part: string): void {
    const [first = "", ...others] = part.split(" ");
    const length = Math.min(MAX_WORDS, 1 + others.length);
    this.#lengths.set(first, Math.max(this.#lengths.get(first) ?? 0, length));
  }

  #longestPart(words: readonly string[], at: number): { sense: string; length: number } | null {
    const known = this.#lengths.get(words[at] ?? "") ?? 0;
    const longest = Math.max(1, Math.min(words.length - at, words.length - 1));
    for (let length = Math.min(known, longest); length > 0; length--) {
      const part = words.slice(at, at + length).join(" ");
      const sense = this.#senses.get(part) ?? (length < words.length ? this.#parts.get(part) : null);
      if (sense) return { sense, length };
    }
    return null;
  }
}
