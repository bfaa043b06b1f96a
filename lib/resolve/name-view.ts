// What matching looks at in a name, computed once.
import type { EntityType } from "#lib/domain/ontology.ts";
import { contentWords, withoutPrepositions } from "./content-words.ts";
import { readingOf } from "./is-misprint.ts";
import { type FoldedName, foldName, foldText, readName } from "./normalize-name.ts";
import { areCompatible } from "./type-compatibility.ts";
import { wordStem } from "./word-stem.ts";

/** A thing that is known by names. */
interface Concept {
  readonly id: string;
  readonly type: EntityType;
}

/** The lexicon as resolution sees it: the things that bear a name. */
export interface NameLookup {
  /** Equal for lookups that tell the same of every name. */
  readonly digest: string;
  findFolded(name: FoldedName): readonly Concept[];
  /** Equal for words that mean the same, in any language and order. */
  meaningOf(words: readonly string[]): string;
  findByMeaning(meaning: string): readonly Concept[];
  /** The one language in which things are so called; null where it is none or both. */
  languageOf(name: string): string | null;
  /** Whether some entry's name has this folded word. */
  hasWord(word: string): boolean;
}

export interface NameView {
  readonly name: string;
  readonly type: EntityType;
  /** `type:folded`; of a name without a letter or digit, its marks stand for it. */
  readonly key: string;
  readonly tokens: readonly string[];
  readonly folded: string;
  readonly squashed: string;
  /** As it is read aloud: what is written otherwise and read alike is equal. */
  readonly heard: string;
  /** The tokens that matter, sorted: qualifiers that say nothing new, prepositions and units left out. */
  readonly core: string;
  /** The same in their order, where prepositions give it a meaning: "membrane du détendeur"; else null. */
  readonly linked: string | null;
  /** The stems of these tokens, sorted: equal for the verb and the noun of one action. Null where too little is left. */
  readonly stem: string | null;
  /** What these tokens mean, so far as the lexicon knows. */
  readonly meaning: string;
  /** Every number of the name, in its order: "21/35" is not "35/21". */
  readonly numbers: string;
  /** Lower case, where the name is written as an acronym; else null. */
  readonly acronym: string | null;
  /** What its acronym may be. */
  readonly initials: readonly string[];
  /** Id of the one thing that the lexicon knows by this name; null where it knows none or several. */
  readonly concept: string | null;
  /** The lexicon knows this name only of a type that cannot be this one: it may join two names, not part them. */
  readonly isForeign: boolean;
  /** The lexicon knows several things by this name. */
  readonly isAmbiguous: boolean;
}

const OWN_ACRONYM = /^(.+?)\s*\(([^()]{2,12})\)$/u;
const MIN_INITIALS = 3;
/** Shorter stems are of too many words: "palme", "palier". */
const MIN_STEM_CHARS = 6;

export function viewName(written: string, type: EntityType, lookup: NameLookup): NameView {
  const name = withoutOwnAcronym(written, lookup);
  const read = readName(name);
  const { squashed, tokens } = read;
  const words = contentWords(tokens, type);
  const bare = words.join(" ");
  const meaning = lookup.meaningOf(words);
  const { entries, isForeign } = findEntries({ name, read, type, bare, meaning }, lookup);
  const folded = tokens.join(" ");
  const text = foldText(name);
  return {
    name: written,
    type,
    key: `${type}:${folded || foldName(written).toWellFormed()}`,
    tokens,
    folded,
    squashed,
    heard: readingOf(folded),
    core: words.toSorted().join(" "),
    linked: isLinked(text) ? bare : null,
    stem: stemOf(words),
    meaning,
    numbers: tokens.flatMap((token) => token.match(/\d+/gu) ?? []).join(" "),
    acronym: acronymOf(name),
    initials: initialsOf(text, tokens),
    concept: entries.length === 1 ? (entries[0]?.id ?? null) : null,
    isForeign,
    isAmbiguous: entries.length > 1,
  };
}

/** "Niveau 2 (N2)": what only says the name again is no part of it. */
function withoutOwnAcronym(name: string, lookup: NameLookup): string {
  const [, bare, short] = OWN_ACRONYM.exec(name) ?? [];
  if (bare === undefined || short === undefined) return name;
  const read = readName(bare);
  const ids = new Set(lookup.findFolded(readName(short)).map(({ id }) => id));
  const acronym = acronymOf(short);
  const isKnown = lookup.findFolded(read).some(({ id }) => ids.has(id));
  const isOwn = isKnown || (acronym !== null && initialsOf(foldText(bare), read.tokens).includes(acronym));
  return isOwn ? bare : name;
}

function stemOf(words: readonly string[]): string | null {
  const stem = words.map(wordStem).toSorted().join(" ");
  return stem.length >= MIN_STEM_CHARS ? stem : null;
}

/** One word of another, and no list of things that may as well come in another order. */
function isLinked(text: string): boolean {
  return /\p{L} (?:(?:de|du|des|a|au|aux|of|for) |d['’])/u.test(text) && !/[,/()\d–]| - | et | and /u.test(text);
}

interface Wanted {
  readonly name: string;
  readonly read: FoldedName;
  readonly type: EntityType;
  readonly bare: string;
  readonly meaning: string;
}

/** The name itself speaks before its bare words, these before their meaning. */
function findEntries(
  { bare, meaning, name, read, type }: Wanted,
  lookup: NameLookup,
): { entries: readonly Concept[]; isForeign: boolean } {
  const named = lookup.findFolded(read);
  const entries =
    fittingAmong(named, type) ??
    (bare === name ? null : fittingAmong(lookup.findFolded(readName(bare)), type)) ??
    fittingAmong(lookup.findByMeaning(meaning), type);
  return entries ? { entries, isForeign: false } : { entries: named, isForeign: named.length > 0 };
}

/** Its own type before its neighbours; null where there is none. */
function fittingAmong(found: readonly Concept[], type: EntityType): readonly Concept[] | null {
  const fitting = found.filter((entry) => areCompatible(entry.type, type));
  const exact = fitting.filter((entry) => entry.type === type);
  if (exact.length > 0) return exact;
  return fitting.length > 0 ? fitting : null;
}

/** "PS", "R.S.E.", "PESH12", "PpO2": at least two capitals, no small letter but one. */
function acronymOf(name: string): string | null {
  const letters = name.replace(/[.\s-]/gu, "");
  if (letters.length < 2 || letters.length > 9 || !/^[\p{L}\p{N}]+$/u.test(letters)) return null;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const smalls = letters.match(/\p{Ll}/gu)?.length ?? 0;
  const isOneWord = !/\p{L}{2,}[\s-]+\p{L}{2,}/u.test(name);
  return isOneWord && capitals >= 2 && smalls <= 1 ? foldText(letters) : null;
}

/** First letters of the words, numbers whole: with and without prepositions. */
function initialsOf(text: string, tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  const all = text.match(/\p{N}+|\p{L}+/gu) ?? [];
  const found = [toInitials(all), toInitials(tokens), toInitials(withoutPrepositions(tokens))];
  return [...new Set(found)].filter((text) => text.length >= MIN_INITIALS);
}

function toInitials(words: readonly string[]): string {
  return words.map((word) => (/^\d/u.test(word) ? word : word.charAt(0))).join("");
}
