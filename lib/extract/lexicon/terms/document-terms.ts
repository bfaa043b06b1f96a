// What a document as a whole says of its terms: the names that its titles, definitions, acronyms and frequent phrases give.
import type { EntityType } from "#lib/domain/ontology.ts";
import { namesOf } from "#lib/lexicon/lexicon-entry.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import { isKnowledgeTable, isSkillTable } from "../passages/is-skill-table.ts";
import type { Passage } from "../passages/passage.ts";
import { sectionOf } from "../passages/section-kinds.ts";
import { findAcronyms } from "./find-acronyms.ts";
import { findDefinition } from "./find-definition.ts";
import { genusOf } from "./genus-words.ts";
import { guessType } from "./guess-type.ts";
import { isInfinitive } from "./is-infinitive.ts";
import { isChapter, isName } from "./is-name.ts";
import { lexiconTerm } from "./lexicon-term.ts";
import { type Naming, type NamingBook, nameTitle } from "./name-title.ts";
import { NameTrie } from "./name-trie.ts";
import { PhraseCounts } from "./phrase-counts.ts";
import type { Term } from "./term.ts";
import { WordForms } from "./word-forms.ts";

const ROW_HEAD_END =
  /\s?[:;(●•▪]|[.,]\s|\.$|\s(?:selon|suivant|lors|afin|pour|avec|en\sfonction|[àa]\sl['’]aide|according|using|for|with)\s/iu;
/** How the head of a row says that a thing is to be known: then it names the thing and no skill. */
const KNOWLEDGE =
  /^(?:connaissances?|notions?|pr[ée]sentation|informations?|principes?|rappels?|knowledge|understanding)\s(?:succinctes?\s|simples?\s|basic\s)?(?:sur\s|de\s|of\s|about\s)?(?:la\s|les?\s|l['’]|des\s|du\s|d['’]|the\s)?/iu;
const PRAISE = /^(?:parfaite?|bonne?|correcte?|good|correct)\s/iu;
/** "Deploy a buoy from 5 metres": how far or how long is no part of what is done. */
const MEASURED =
  /\s(?:for|from|at|within|to|over|in|of|every|pendant|durant|à|sur|depuis|en|de|tou(?:te)?s\sles)\s(?:(?:at\sleast|about|a\sdepth\sof|au\smoins|environ|une\s\p{L}+\sde)\s)?\d.*$/iu;
/** "Perform a controlled descent": that it is done says nothing. */
const DOING =
  /^(?:perform|demonstrate|execute|complete|conduct|practi[sc]e|r[ée]aliser|effectuer|ex[ée]cuter|pratiquer)\s(?:an?\s|the\s|une?\s|des\s|les?\s|la\s)?(?=\p{L}{3})/iu;
/** "Connaître les signes : OK, froid, réserve": what it is made of is no part of its name. */
const EXAMPLES = /\s:\s.*$/su;
const COURSE_WORD = /course|qualification|certification|program/u;
const COURSE =
  /(?<!\p{L})((?:(?!The\s|A\s|An\s|This\s|Each\s|Every\s)\p{Lu}[\p{L}-]+\s){1,4}(?:Diver|Leader|Guide|Rescuer|Freediver|Instructor))\s(?:course|qualification|certification|programme?)(?!\p{L})/gu;
const MAX_ITEM_CHARS = 60;

/** Kinds of which "X est un …" says too little. */
const UNDEFINED: ReadonlySet<EntityType> = new Set<EntityType>(["Role", "Environment", "Competency"]);

export class DocumentTerms {
  readonly trie = new NameTrie<Term>();
  readonly #naming: Naming;
  readonly #phrases: PhraseCounts;
  readonly #names = new Set<string>();
  readonly #courses = new Set<string>();
  readonly #verbs = new Map<string, Term>();
  readonly #titles = new Map<string, Term | null>();

  constructor(language: string | null, { lexicon, spellings }: NamingBook) {
    this.#naming = { forms: new WordForms(spellings), language, lexicon };
    this.#phrases = new PhraseCounts(language);
  }

  /** First of all passages: what they write, explain and define. */
  observe(passage: Passage): void {
    if (passage.kind !== "heading") this.#naming.forms.add(passage.text);
    this.#phrases.add(passage.text);
    this.#addAcronyms(passage.text);
    this.#addDefinition(passage);
    this.#addCourses(passage.text);
  }

  /** Then of all passages again. A verb as a title is no name to search for in sentences: it names what is nothing else. */
  addTitle(passage: Passage): void {
    const term = this.titleOf(passage);
    if (!term) return;
    const isVerb = this.#naming.language !== "en" && isInfinitive(term.name);
    if (!isVerb) this.#add(term);
    else if (!this.#verbs.has(foldName(term.name))) this.#verbs.set(foldName(term.name), term);
  }

  /** At last, when titles have had their say. */
  addPhrases(): void {
    for (const { name, type } of this.#phrases.frequent()) this.#add({ name, type, conceptId: null, aliases: [] });
  }

  /** What a heading, the head of a row or an item of a list of skills names; null for any other passage. */
  titleOf(passage: Passage): Term | null {
    if (passage.kind === "heading") return this.headingOf(passage.text);
    if (passage.cell) return this.#titleOfCell(passage, passage.cell);
    if (passage.kind === "item" && passage.text.replace(EXAMPLES, "").length <= MAX_ITEM_CHARS) {
      const section = sectionOf(passage.lead) ?? sectionOf(passage.path.at(-1) ?? "");
      if (section?.predicate === "TEACHES")
        return asSkill(
          this.#name(passage.text.replace(EXAMPLES, "").replace(MEASURED, "").replace(DOING, ""), "Competency"),
        );
    }
    return null;
  }

  /** The head of a row, and a short sentence beside it that is nothing but a name: "Seuil hyperoxique." */
  #titleOfCell(passage: Passage, { column, isHeader, rowHead }: NonNullable<Passage["cell"]>): Term | null {
    if (column > 0 || isHeader) return null;
    if (rowHead.startsWith(passage.text)) return this.rowOf(passage);
    const name = passage.text.replace(KNOWLEDGE, "");
    if (sectionOf(name)) return this.#knownAs(name, passage.cell);
    return name.length > MAX_ITEM_CHARS ? null : this.#name(name, null);
  }

  /** The skill whose title is all that another passage says, as where a drawing names the chapters. */
  skillIn(passage: Passage): Term | null {
    return this.titleOf(passage) ? null : (this.#verbs.get(foldName(passage.text)) ?? null);
  }

  headingOf(heading: string): Term | null {
    return sectionOf(heading) ? null : this.#name(heading, null);
  }

  /** What the row of a cell is about. */
  rowOf({ cell, path }: Passage): Term | null {
    const title = cell?.rowHead.replace(KNOWLEDGE, "").replace(PRAISE, "").split(ROW_HEAD_END)[0]?.trim() ?? "";
    if (!cell || title === "") return null;
    if (sectionOf(title)) return this.#knownAs(title, cell);
    if (KNOWLEDGE.test(cell.rowHead)) return this.#name(title, null);
    const isUnderSkill = path.some((heading) => this.headingOf(heading)?.type === "Competency");
    // Columns that have names tell what their rows are.
    const isSkill = cell.columnHeads === "" ? isUnderSkill : isSkillTable(cell);
    return this.#name(title, isSkill ? "Competency" : null);
  }

  /** "Prérogatives" announces what stands below it; where it is what is to be known, it is a thing. */
  #knownAs(title: string, cell: Passage["cell"]): Term | null {
    return cell && isKnowledgeTable(cell) ? lexiconTerm(this.#naming.lexicon, title.replace(/[\s.]+$/u, "")) : null;
  }

  #name(title: string, fallback: EntityType | null): Term | null {
    const key = `${fallback}:${title}`;
    const known = this.#titles.get(key);
    if (known !== undefined) return known;
    const named = nameTitle(title, this.#naming, fallback);
    const isCourse = named?.type === "Role" && this.#courses.has(foldName(named.name));
    const term = isCourse ? { ...named, type: "Certification" } : named;
    this.#titles.set(key, term);
    return term;
  }

  #addAcronyms(text: string): void {
    const { language, lexicon } = this.#naming;
    for (const { acronym, name } of findAcronyms(text)) {
      const known = lexiconTerm(lexicon, name) ?? lexiconTerm(lexicon, acronym);
      if (lexicon.find(name).some(({ id }) => lexicon.find(acronym).some((entry) => entry.id === id))) continue;
      const type = known?.type ?? guessType(name, language, lexicon) ?? "Other";
      const isLong = name.length > acronym.length;
      if (isLong) this.#add({ name, type, conceptId: known?.conceptId ?? null, aliases: [acronym] });
    }
  }

  /** "The Ocean Leader qualification": what someone is trained for is no role there. */
  #addCourses(text: string): void {
    if (!COURSE_WORD.test(text)) return;
    for (const { 1: name = "" } of text.matchAll(COURSE)) {
      this.#courses.add(foldName(name));
      this.#add({ name, type: "Certification", conceptId: null, aliases: [] });
    }
  }

  #addDefinition({ kind, text }: Passage): void {
    const definition = kind === "heading" ? null : findDefinition(text);
    const { language, lexicon } = this.#naming;
    if (!definition || !isName(definition.name) || isChapter(definition.name, language)) return;
    const genus = genusOf(definition.genus, language);
    const type =
      guessType(definition.name, language, lexicon) ?? (definition.isExplicit ? (genus ?? "Concept") : genus);
    // "X est un …" defines only where the kind is that of a thing: "le plongeur est une personne" does not.
    if (!definition.isExplicit && (genus === null || UNDEFINED.has(genus))) return;
    if (type) this.#add({ name: definition.name, type, conceptId: null, aliases: [] });
  }

  /** The lexicon knows some names that it would not find in a sentence: those that it repairs, "plongeur encadré 20 m". */
  #isSearched(name: string, folded: string): boolean {
    return this.#naming.lexicon.find(name).some((entry) => namesOf(entry).some((known) => foldName(known) === folded));
  }

  /** The first to give a name says what it is; what the lexicon knows by it stays the lexicon's. */
  #add(term: Term): void {
    const folded = foldName(term.name);
    if (this.#names.has(folded)) return;
    if (term.aliases.length === 0 && this.#isSearched(term.name, folded)) return;
    this.#names.add(folded);
    this.trie.add({ name: term.name, isExact: false, target: term });
    for (const acronym of term.aliases) this.trie.add({ name: acronym, isExact: true, target: term });
  }
}

/** In a list of skills a name that begins or ends with a thing is still that of a skill. */
function asSkill(term: Term | null): Term | null {
  if (!term || term.conceptId !== null || term.type === "Procedure") return term;
  return { ...term, type: "Competency" };
}
