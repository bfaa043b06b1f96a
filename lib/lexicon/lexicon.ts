// Looks names up in a lexicon: by their folded form, any language, acronyms too.
import { hash } from "node:crypto";
import type { Labels } from "#lib/domain/labels.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { type FoldedName, foldName, readName } from "#lib/resolve/normalize-name.ts";
import { areCompatible } from "#lib/resolve/type-compatibility.ts";
import { type LexiconEntry, namesOf, type Wording } from "./lexicon-entry.ts";
import { type EntryName, Meanings } from "./meanings.ts";

/** Shorter names say too little once their spaces are gone. */
const MIN_SQUASHED = 4;
/** 64 bits: no two lexicons that were ever shipped are to be taken for one. */
const DIGEST_DIGITS = 16;

export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #byName = new Map<string, Set<LexiconEntry>>();
  readonly #bySquashed = new Map<string, Set<LexiconEntry>>();
  readonly #words = new Set<string>();
  readonly #meanings: Meanings;
  readonly #wordText: string;
  #digest: string | null = null;

  /** `words`: words that mean the same within a name, as `Meanings` reads them. */
  constructor(entries: readonly LexiconEntry[], words = "") {
    this.entries = entries;
    this.#wordText = words;
    const names = entries.flatMap((entry) => namesOf(entry).map((name) => ({ name: readName(name), entry })));
    this.#meanings = new Meanings(names, words);
    for (const word of words.split(/[\s|]+/u)) this.#words.add(foldName(word));
    for (const name of names) this.#add(name);
  }

  /** Equal in all processes that have these entries and words; reckoned when it is first asked for. */
  get digest(): string {
    this.#digest ??= hash("sha256", JSON.stringify([this.entries, this.#wordText])).slice(0, DIGEST_DIGITS);
    return this.#digest;
  }

  /** The entries that bear this name, of one type or of any. Several for an ambiguous name. */
  find(name: string, type?: EntityType): readonly LexiconEntry[] {
    const found = this.findFolded(readName(name));
    return type === undefined ? found : found.filter((entry) => entry.type === type);
  }

  /** The same, of any type, where the name is folded already. */
  findFolded({ squashed, text }: FoldedName): readonly LexiconEntry[] {
    return [...(this.#byName.get(text) ?? this.#bySquashed.get(squashed) ?? [])];
  }

  /** The one language in which its entries have this name; null where it is none or both. */
  languageOf(name: string): Language | null {
    const read = readName(name);
    return languageAmong(this.findFolded(read), read.text);
  }

  /**
   * What a thing of this name is called in both languages: the name itself in its own, the entry's first name in the
   * other. Undefined where it is unknown, the same in both, or may mean several things.
   */
  labelsOf(name: string, type?: EntityType): Labels | undefined {
    const read = readName(name);
    const found = this.findFolded(read).filter((entry) => type === undefined || areCompatible(entry.type, type));
    const folded = read.text;
    const own = languageAmong(found, folded);
    if (own === null) return sharedLabels(found, folded, name);
    const other = own === "fr" ? "en" : "fr";
    const [label, ...others] = new Set(found.map((entry) => entry[other].name));
    if (label === undefined || others.length > 0) return undefined;
    const known = isShouted(name) ? found.flatMap((entry) => spellingsIn(entry[own], folded))[0] : undefined;
    return own === "fr" ? { fr: known ?? name, en: label } : { fr: label, en: known ?? name };
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

  #add({ entry, name: { squashed, text } }: EntryName): void {
    this.#byName.set(text, (this.#byName.get(text) ?? new Set()).add(entry));
    if (squashed.length >= MIN_SQUASHED || /\d/u.test(squashed)) {
      this.#bySquashed.set(squashed, (this.#bySquashed.get(squashed) ?? new Set()).add(entry));
    }
    for (const word of text.split(" ")) this.#words.add(word);
  }
}

type Language = keyof Labels;

function languageAmong(entries: readonly LexiconEntry[], folded: string): Language | null {
  const isFrench = entries.some(({ fr }) => spellingsIn(fr, folded).length > 0);
  const isEnglish = entries.some(({ en }) => spellingsIn(en, folded).length > 0);
  if (isFrench === isEnglish) return null;
  return isFrench ? "fr" : "en";
}

/** One name of both languages, which they write otherwise, or better than a title does: "décompression", "OPEN WATER DIVER". */
function sharedLabels(entries: readonly LexiconEntry[], folded: string, name: string): Labels | undefined {
  const [entry, other] = entries;
  const [fr] = entry ? spellingsIn(entry.fr, folded) : [];
  const [en] = entry ? spellingsIn(entry.en, folded) : [];
  if (fr === undefined || en === undefined || other) return undefined;
  const isKnown = isShouted(name) ? fr === name : fr.toLowerCase() === en.toLowerCase();
  return isKnown ? undefined : { fr, en };
}

/** Titles in capitals lose their accents, and the small letters of a name: the lexicon has them. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

function spellingsIn({ aliases, name }: Wording, folded: string): string[] {
  return [name, ...aliases].filter((own) => foldName(own) === folded);
}
