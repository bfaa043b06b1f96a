// Looks names up in a lexicon: by their folded form, any language, acronyms too.
import type { EntityType } from "#lib/domain/ontology.ts";
import { foldName, squashName } from "#lib/resolve/normalize-name.ts";
import { type LexiconEntry, namesOf, type Wording } from "./lexicon-entry.ts";
import { Meanings } from "./meanings.ts";

/** Shorter names say too little once their spaces are gone. */
const MIN_SQUASHED = 4;

export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #byName = new Map<string, Set<LexiconEntry>>();
  readonly #bySquashed = new Map<string, Set<LexiconEntry>>();
  readonly #words = new Set<string>();
  readonly #meanings: Meanings;

  /** `words`: words that mean the same within a name, as `Meanings` reads them. */
  constructor(entries: readonly LexiconEntry[], words = "") {
    this.entries = entries;
    this.#meanings = new Meanings(entries, words);
    for (const word of words.split(/[\s|]+/u)) this.#words.add(foldName(word));
    for (const entry of entries) for (const name of namesOf(entry)) this.#add(name, entry);
  }

  /** The entries that bear this name, of one type or of any. Several for an ambiguous name. */
  find(name: string, type?: EntityType): readonly LexiconEntry[] {
    const found = [...(this.#byName.get(foldName(name)) ?? this.#bySquashed.get(squashName(name)) ?? [])];
    return type === undefined ? found : found.filter((entry) => entry.type === type);
  }

  /** The one language in which its entries have this name; null where it is none or both. */
  languageOf(name: string): "fr" | "en" | null {
    const folded = foldName(name);
    const isIn = ({ aliases, name: main }: Wording) => [main, ...aliases].some((own) => foldName(own) === folded);
    const found = this.find(name);
    const [isFrench, isEnglish] = [found.some(({ fr }) => isIn(fr)), found.some(({ en }) => isIn(en))];
    if (isFrench === isEnglish) return null;
    return isFrench ? "fr" : "en";
  }

  /** Equal for words that mean the same, in any language and order. */
  meaningOf(words: readonly string[]): string {
    return this.#meanings.of(words);
  }

  /** The entries of which a name has this meaning. */
  findByMeaning(meaning: string): readonly LexiconEntry[] {
    return this.#meanings.find(meaning);
  }

  /** Whether some name has this word, folded to the singular. */
  hasWord(word: string): boolean {
    return this.#words.has(word);
  }

  #add(name: string, entry: LexiconEntry): void {
    const folded = foldName(name);
    const squashed = squashName(name);
    this.#byName.set(folded, (this.#byName.get(folded) ?? new Set()).add(entry));
    if (squashed.length >= MIN_SQUASHED) {
      this.#bySquashed.set(squashed, (this.#bySquashed.get(squashed) ?? new Set()).add(entry));
    }
    for (const word of folded.split(" ")) this.#words.add(word);
  }
}
