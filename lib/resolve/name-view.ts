// What matching looks at in a name, computed once.
import type { EntityType } from "#lib/domain/ontology.ts";
import { foldText, nameTokens, squashName } from "./normalize-name.ts";
import { areCompatible } from "./type-compatibility.ts";

/** A thing that is known by names. */
interface Concept {
  readonly id: string;
  readonly type: EntityType;
}

/** The lexicon as resolution sees it: the things that bear a name. */
export interface NameLookup {
  find(name: string): readonly Concept[];
  /** Whether some entry's name has this folded word. */
  hasWord(word: string): boolean;
}

export interface NameView {
  readonly name: string;
  readonly type: EntityType;
  readonly tokens: readonly string[];
  readonly folded: string;
  readonly squashed: string;
  /** The tokens that matter, sorted: qualifiers that say nothing new, prepositions and units left out. */
  readonly core: string;
  /** Every number of the name, sorted. */
  readonly numbers: string;
  /** Lower case, where the name is written as an acronym; else null. */
  readonly acronym: string | null;
  /** What its acronym may be. */
  readonly initials: readonly string[];
  /** Id of the one thing that the lexicon knows by this name; null where it knows none or several. */
  readonly concept: string | null;
  /** The lexicon knows several things by this name. */
  readonly isAmbiguous: boolean;
}

/** Words that say nothing new beside a name of this type. */
const QUALIFIERS: Partial<Record<EntityType, ReadonlySet<string>>> = {
  Certification: toSet("brevet diplome certificat certification qualification plongeur diver carte card certificate"),
  Equipment: toSet("plongee scuba dive diving plongeur materiel equipement"),
  Gas: toSet("melange gaz gas mix mixture"),
  Procedure: toSet("technique methode manoeuvre procedure exercice exercise method maneuver"),
  Competency: toSet("competence competency technique savoir skill maitrise capacite"),
  Concept: toSet("notion principe principle concept phenomene"),
  Environment: toSet("plongee"),
  Regulation: toSet("article art"),
};

const PREPOSITIONS = toSet("a au aux en et and sur pour par with of for in on to avec m n no numero");

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

export function viewName(name: string, type: EntityType, lookup: NameLookup): NameView {
  const tokens = nameTokens(name);
  const bare = withoutQualifiers(tokens, type);
  const entries = findEntries(name, type, lookup, bare.length < tokens.length ? bare.join(" ") : null);
  return {
    name,
    type,
    tokens,
    folded: tokens.join(" "),
    squashed: squashName(name),
    core: bare.toSorted().join(" "),
    numbers: tokens
      .flatMap((token) => token.match(/\d+/gu) ?? [])
      .toSorted()
      .join(" "),
    acronym: acronymOf(name),
    initials: initialsOf(name, tokens),
    concept: entries.length === 1 ? (entries[0]?.id ?? null) : null,
    isAmbiguous: entries.length > 1,
  };
}

function withoutQualifiers(tokens: readonly string[], type: EntityType): readonly string[] {
  const content = tokens.filter((token) => !PREPOSITIONS.has(token));
  const bare = content.filter((token) => !QUALIFIERS[type]?.has(token));
  // What is left must still name something: not a number alone.
  return bare.some((token) => /\p{L}{2}/u.test(token)) ? bare : content.length > 0 ? content : tokens;
}

function findEntries(name: string, type: EntityType, lookup: NameLookup, bare: string | null): readonly Concept[] {
  for (const form of bare === null ? [name] : [name, bare]) {
    const found = lookup.find(form).filter((entry) => areCompatible(entry.type, type));
    const exact = found.filter((entry) => entry.type === type);
    if (exact.length > 0) return exact;
    if (found.length > 0) return found;
  }
  return [];
}

/** "PS", "R.S.E.", "PESH12", "PpO2": at least two capitals, no small letter but one. */
function acronymOf(name: string): string | null {
  const letters = name.replace(/[.\s-]/gu, "");
  const isShort = letters.length >= 2 && letters.length <= 9 && /^[\p{L}\p{N}]+$/u.test(letters);
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const smalls = letters.match(/\p{Ll}/gu)?.length ?? 0;
  const isOneWord = !/\p{L}{2,}[\s-]+\p{L}{2,}/u.test(name);
  return isShort && isOneWord && capitals >= 2 && smalls <= 1 ? foldText(letters) : null;
}

/** First letters of the words, numbers whole: with and without prepositions. */
function initialsOf(name: string, tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  const all = foldText(name).match(/\p{N}+|\p{L}+/gu) ?? [];
  const content = tokens.filter((token) => !PREPOSITIONS.has(token));
  return [...new Set([toInitials(all), toInitials(tokens), toInitials(content)])].filter((text) => text.length >= 3);
}

function toInitials(words: readonly string[]): string {
  return words.map((word) => (/^\d/u.test(word) ? word : word.charAt(0))).join("");
}
