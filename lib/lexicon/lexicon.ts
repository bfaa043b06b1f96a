// Looks names up in a lexicon: by their folded form, any language, acronyms too.
import type { EntityType } from "#lib/domain/ontology.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import { type LexiconEntry, namesOf } from "./lexicon-entry.ts";

export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #byName = new Map<string, LexiconEntry[]>();
  readonly #words = new Set<string>();

  constructor(entries: readonly LexiconEntry[]) {
    this.entries = entries;
    for (const entry of entries) {
      for (const folded of new Set(namesOf(entry).map(foldName))) {
        const same = this.#byName.get(folded);
        if (same) same.push(entry);
        else this.#byName.set(folded, [entry]);
        for (const word of folded.split(" ")) this.#words.add(word);
      }
    }
  }

  /** The entries that bear this name, of one type or of any. Several for an ambiguous name. */
  find(name: string, type?: EntityType): readonly LexiconEntry[] {
    const found = this.#byName.get(foldName(name)) ?? [];
    return type === undefined ? found : found.filter((entry) => entry.type === type);
  }

  /** Whether some name has this word, folded to the singular. */
  hasWord(word: string): boolean {
    return this.#words.has(word);
  }
}
