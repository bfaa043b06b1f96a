// What a heading or a row head names.
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import { cleanTitle } from "./clean-title.ts";
import type { NameFinder } from "./find-uses.ts";
import { guessType } from "./guess-type.ts";
import { isInfinitive } from "./is-infinitive.ts";
import { isChapter, isName } from "./is-name.ts";
import { lexiconTerm } from "./lexicon-term.ts";
import { isTitleWord } from "./plain-words.ts";
import type { Term } from "./term.ts";
import { tokenize } from "./tokenize.ts";
import type { WordForms } from "./word-forms.ts";

/** What is known of names before any document. */
export interface NamingBook {
  readonly lexicon: Lexicon;
  readonly spellings: ReadonlyMap<string, string>;
  /** Of the names that are searched for. */
  readonly finders: readonly NameFinder[];
  /** Of the everyday words that are looked at where a number needs a subject. */
  readonly everyday: NameFinder;
}

export interface Naming {
  readonly language: string | null;
  readonly lexicon: Lexicon;
  readonly forms: WordForms;
}

const PARTS = /\s[-–—―]\s/u;
const FORM_AFTER =
  /(?:\s(?:specialty|speciality|certification|training|instructor|course|program(?:me)?|standards?|requirements?|manual|guide|curriculum|syllabus|outline))+$/iu;
const FORM_BEFORE =
  /^(?:(?:manuel|cursus|contenus?|programme|r[ée]f[ée]rentiel|fiche|formation|stage|cours|brevet|standards?)\s(?:de\sformation\s)?(?:du|de\sla|des|de|d['’])\s?)+/iu;
/** Who is trained. */
const HOLDER =
  /^(?:plongeur|moniteur|guide|instructeur)(?!\p{L})|\s(?:diver|divemaster|instructor|guide|leader|freediver)$/iu;
const ARTICLE = /^(?:les?\s|la\s|l['’]|une?\s|des\s|the\s|an?\s)(?=\p{L})/iu;
const GERUND = /^\p{L}{2,}ing\s/iu;
const AND = /\s(?:et|ainsi\sque|and|as\swell\sas)\s/iu;
/** What two things have of their own is one thing to know: up to what is told of one of them. */
const COMPARED =
  /^(?:(?:l[ae]s?|des?|the)\s)?(?:diff[ée]rences?\sentre|differences?\sbetween|comparaison\s(?:entre|de)|comparison\s(?:of|between))\s[^,;:]+?\s(?:et|and)\s[^,;:]+/iu;
const TWO_THINGS = /(?<!\p{L})(?:et|ou|and|or)(?!\p{L})|[,/&]/iu;

/** Null where it names nothing, or more than one thing. `fallback` is the type where the words tell none. */
export function nameTitle(title: string, naming: Naming, fallback: EntityType | null): Term | null {
  const { isCompetency, text } = cleanTitle(title);
  // "Évoluer dans l'eau - S'immerger": the last part is what the section is about.
  const parts = text.split(PARTS).map(withoutForm);
  const compared = COMPARED.exec(text)?.[0];
  if (compared !== undefined && isName(cutRunOn(compared)))
    return { name: naming.forms.soften(cutRunOn(compared)), type: "Concept", conceptId: null, aliases: [] };
  const last = parts.findLast(isName) ?? parts.at(-1) ?? text;
  const part = cutRunOn(isName(last) ? last : (last.split(AND)[0] ?? last));
  const known = lexiconTerm(naming.lexicon, part);
  if (known) return isMereTitle(part, naming.lexicon) ? null : known;
  if (!isName(part)) return null;
  const name = naming.forms.soften(part.replace(ARTICLE, ""));
  const type = isCompetency ? "Competency" : typeOf(name, naming, fallback);
  return type === null ? null : { name, type, conceptId: null, aliases: [] };
}

/** "Advanced Reef Diver course standards", "Cursus du plongeur de nuit": what a manual tells of a certification. */
function withoutForm(title: string): string {
  const bare = title.replace(FORM_AFTER, "").replace(FORM_BEFORE, "").replace(/\s?:$/u, "");
  return bare === title || !HOLDER.test(bare) ? title : bare;
}

/** "Réglementation", "Équivalence": an everyday word that says what a part of a manual is for. */
function isMereTitle(title: string, lexicon: Lexicon): boolean {
  const [word, ...others] = tokenize(title).filter(({ isDropped }) => !isDropped);
  if (!word || others.length > 0 || !isTitleWord(word.stem)) return false;
  return lexicon.find(title).every(({ unsearched }) => unsearched.some((name) => foldName(name) === foldName(title)));
}

/** A cell loses its line breaks: "Calcul des profondeurs Exemples de courbes" is two titles. */
function cutRunOn(title: string): string {
  const next = tokenize(title).find(
    ({ raw, start, stem }) => start > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && isTitleWord(stem) && title[start - 1] === " ",
  );
  return next ? title.slice(0, next.start).trim() : title;
}

function typeOf(name: string, { language, lexicon }: Naming, fallback: EntityType | null): EntityType | null {
  if (language !== "en" && isInfinitive(name)) return "Competency";
  if (isChapter(name, language)) return null;
  // "Planning the depth" is about doing, whatever its last word names.
  if (language === "en" && GERUND.test(name)) return fallback;
  const isOneWord = tokenize(name).filter(({ isDropped }) => !isDropped).length < 2;
  const told = (isOneWord ? null : guessType(name, language, lexicon)) ?? fallback;
  // What is done is a skill where skills are listed, that all rows of one table are of one kind.
  const type = told === "Procedure" && fallback === "Competency" ? fallback : told;
  // What is done may be two things at once, "gréage et dégréage"; two things that are name themselves one by one.
  return type === "Competency" || type === "Procedure" || !TWO_THINGS.test(name) ? type : null;
}
