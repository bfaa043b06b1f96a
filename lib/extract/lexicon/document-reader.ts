// Reads the chunks of one document: each passage with its terms, its measures and what it is about.
import type { Chunk } from "#lib/domain/chunk.ts";
import type { DocumentContext } from "../extractor.ts";
import type { Measure } from "../values/measure.ts";
import { findPassageMeasures } from "./passages/find-passage-measures.ts";
import { labelOf } from "./passages/label-of.ts";
import type { Passage } from "./passages/passage.ts";
import { sectionOf } from "./passages/section-kinds.ts";
import { splitPassages } from "./passages/split-passages.ts";
import type { Reading } from "./reading.ts";
import type { DocumentSurvey } from "./survey-document.ts";
import type { DocumentTerms } from "./terms/document-terms.ts";
import { findEnumerated, mayEnumerate } from "./terms/find-enumerated.ts";
import { findHolders } from "./terms/find-holders.ts";
import { findUses, type NameFinder } from "./terms/find-uses.ts";
import { lexiconTerm } from "./terms/lexicon-term.ts";
import type { NamingBook } from "./terms/name-title.ts";
import { tellSubjects } from "./terms/tell-subjects.ts";
import type { Term, TermUse } from "./terms/term.ts";
import { tokenize } from "./terms/tokenize.ts";
import { TitleReader } from "./title-reader.ts";

const CODE = /^\s?\(\p{Lu}{2,4}-?\d{1,2}\)/u;
const PRONOUN = /^(?:il|elle|ils|elles|it|they|this|celui-ci|celle-ci)\s/iu;
const SPEED = /^(?:m|ft)\/(?:min|s)$/u;
const RISING = /(?<!\p{L})(?:remont|ascend|ascent)/iu;
const GEAR = /(?<!\p{L})(?:mat[ée]riels?|[ée]quipements?|equipment|gear)(?!\p{L})/iu;
const BARE_CODE = /^\p{L}{1,5}\s?\d{1,3}$/u;
const MAX_NAME_CHARS = 40;
/** A sentence is about what it names so early. */
const HEAD_CHARS = 30;

export class DocumentReader {
  readonly language: string | null;
  readonly #paths: DocumentSurvey["paths"];
  readonly #terms: DocumentTerms;
  readonly #book: NamingBook;
  readonly #finders: readonly NameFinder[];
  readonly #subject: Term | null;
  readonly #titles: TitleReader;

  constructor({ chunks, language, title }: DocumentContext, { paths, terms }: DocumentSurvey, book: NamingBook) {
    this.language = language;
    this.#paths = paths;
    this.#terms = terms;
    this.#finders = [terms.trie, ...book.finders];
    this.#book = book;
    this.#titles = new TitleReader(book, this.#finders);
    this.#subject = this.#titles.certificateOf(title) ?? this.#titles.mostNamed(chunks[0]?.text ?? "");
  }

  read(chunk: Chunk): readonly Reading[] {
    const path = this.#paths.get(chunk.id) ?? chunk.headings.map((text, at) => ({ level: at + 1, text }));
    const readings: Reading[] = [];
    for (const passage of splitPassages(chunk.text, path).passages) {
      readings.push(this.#readPassage(passage, readings.at(-1), chunk.language ?? this.language));
    }
    return readings;
  }

  #readPassage(passage: Passage, before: Reading | undefined, language: string | null): Reading {
    const found = this.#usesIn(passage);
    const measures = findPassageMeasures(passage, language).filter((measure) => !isNamed(measure, found, passage));
    const title = this.#terms.titleOf(passage);
    const uses = found.filter(
      (use) => !isMeasured(use, measures, passage) && !isInTitle(use, title, passage) && !announces(use, passage),
    );
    return {
      passage,
      uses,
      holders: findHolders(passage, uses, this.#finders),
      measures,
      told: tellSubjects(passage, measures, { language, lexicon: this.#book.lexicon }),
      implied: this.#impliedBy(passage, measures),
      antecedent: before ? antecedentOf(passage, before) : null,
      title,
      alike: passage.cell && passage.cell.column > 0 ? this.#titles.certificatesOf(passage.cell.rowHead) : [],
      row: passage.cell && passage.cell.column > 0 ? this.#rowOf(passage, passage.cell.rowHead) : null,
      topic: this.#topicOf(passage),
      certificate: this.#certificateAbove(passage),
      section: announcedBy(passage),
    };
  }

  /** A list of equipment names it by everyday words: "mask, snorkel and fins". So does an enumeration of things. */
  #usesIn(passage: Passage): readonly TermUse[] {
    const whole = this.#terms.skillIn(passage) ?? this.#codeIn(passage.text);
    if (whole) return [{ term: whole, start: passage.start, end: passage.end }];
    const tokens = tokenize(passage.text);
    const found = this.#madeBelow(passage, findUses(passage, this.#finders, tokens));
    const isItem = passage.kind === "item";
    if (!mayEnumerate(passage.text, tokens, isItem)) return found;
    const everyday = findUses(passage, [this.#book.everyday], tokens);
    if (everyday.length === 0) return found;
    const isGear = isItem && GEAR.test(`${passage.lead} ${passage.path.at(-1)}`);
    const added = isGear
      ? everyday.filter(
          ({ end, start, term }) =>
            term.type === "Equipment" && found.every((other) => other.end <= start || other.start >= end),
        )
      : enumeratedIn(passage, { everyday, isItem, known: found });
    return [...found, ...added].toSorted((a, b) => a.start - b.start);
  }

  /** A cover writes "pe20" too: nothing but the code of a certification. */
  #codeIn(text: string): Term | null {
    const known = BARE_CODE.test(text) ? lexiconTerm(this.#book.lexicon, text.toUpperCase()) : null;
    return known?.type === "Certification" ? known : null;
  }

  /** Below the name of an agency a cell may name its card by half: "1 étoile", "OWD SSI". */
  #madeBelow({ cell, end, start, text }: Passage, found: readonly TermUse[]): readonly TermUse[] {
    if (!cell || cell.isHeader || text.length > MAX_NAME_CHARS || !this.#titles.isMaker(cell.columnHead)) return found;
    const isNamed = found.some((use) => use.term.type === "Certification" && use.end - use.start === text.length);
    const term = isNamed ? null : this.#titles.madeBy(cell.columnHead, text);
    return term ? [{ term, start, end }] : found;
  }

  /** What the numbers of a passage may be about that names no better subject. */
  #impliedBy(passage: Passage, measures: readonly Measure[]): readonly TermUse[] {
    if (measures.length === 0) return [];
    const rate = measures.some(({ value }) => SPEED.test(value.unit)) && RISING.test(passage.text);
    const known = rate
      ? lexiconTerm(this.#book.lexicon, this.language === "en" ? "ascent rate" : "vitesse de remontée")
      : null;
    if (known) return [{ term: known, start: passage.start, end: passage.start }];
    return findUses(passage, [this.#book.everyday]);
  }

  #topicOf(passage: Passage): Term | null {
    const column = passage.cell ? this.#titles.firstOf(passage.cell.columnHead) : null;
    if (column) return column;
    const label = passage.cell ? "" : (labelOf(passage.text)?.text ?? "");
    const announced = sectionOf(label) ? this.#titles.announcedThing(label) : null;
    if (announced?.type === "MedicalCondition") return announced;
    const titles = [passage.lead, ...passage.path.toReversed()].filter((title) => title !== "");
    for (const title of titles) {
      const topic = this.#titleTopic(title, title !== passage.lead);
      if (topic) return topic;
    }
    return null;
  }

  /** What announces a section is no topic: "Symptômes de la narcose" is about narcosis, "Facteurs favorisants" about what is above. */
  #titleTopic(title: string, isHeading: boolean): Term | null {
    if (sectionOf(title)) return this.#titles.announcedThing(title);
    return (isHeading ? this.#terms.headingOf(title) : null) ?? this.#titles.topicOf(title);
  }

  #rowOf(passage: Passage, rowHead: string): Term | null {
    return this.#terms.rowOf(passage) ?? this.#titles.topicOf(rowHead);
  }

  #certificateAbove({ lead, path }: Passage): Term | null {
    for (const title of [lead, ...path.toReversed()]) {
      const certificate = this.#titles.certificateOf(title);
      if (certificate) return certificate;
    }
    return this.#subject;
  }
}

function enumeratedIn(
  { start: offset, text }: Passage,
  { everyday, isItem, known }: { everyday: readonly TermUse[]; isItem: boolean; known: readonly TermUse[] },
): readonly TermUse[] {
  const move = (uses: readonly TermUse[], by: number) =>
    uses.map(({ end, start, term }) => ({ term, start: start + by, end: end + by }));
  return move(findEnumerated(text, { everyday: move(everyday, -offset), isItem, known: move(known, -offset) }), offset);
}

/** The depth in "plongeur encadré à 20 m" belongs to a name, and so does one before the code of that name, but for a bound. */
function isNamed({ end, isCount, start, value }: Measure, uses: readonly TermUse[], passage: Passage): boolean {
  if (value.comparator === "=" && CODE.test(passage.text.slice(end))) return true;
  // "A 12-litre cylinder"; "100 % d'oxygène" is a measure all the same.
  const isWithin = ({ start: from, term }: TermUse) =>
    from - passage.start < start || (from - passage.start === start && term.type === "Equipment");
  return !isCount && uses.some((use) => isWithin(use) && use.end - passage.start >= end);
}

/** "Four open water dives" speaks of no course. */
function isMeasured(use: TermUse, measures: readonly Measure[], { start }: Passage): boolean {
  return measures.some(
    (measure) => measure.isCount && use.start - start < measure.end && use.end - start > measure.start,
  );
}

/** The parts of a name are not named by it: "S'équiper et se déséquiper" is one competency. */
function isInTitle({ end, start }: TermUse, title: Term | null, passage: Passage): boolean {
  if (!title || title.conceptId !== null || title.name.length <= end - start) return false;
  return passage.kind === "heading" || start - passage.start < title.name.length;
}

/** "Prérogatives" above its list names no thing. */
function announces({ term }: TermUse, { kind, text }: Passage): boolean {
  return kind === "heading" && term.type === "Concept" && sectionOf(text) !== null;
}

function antecedentOf(passage: Passage, before: Reading): Term | null {
  const isSameText =
    passage.kind === "sentence" &&
    before.passage.kind === "sentence" &&
    before.passage.path.at(-1) === passage.path.at(-1);
  if (!isSameText || !PRONOUN.test(passage.text)) return null;
  const [first] = before.uses;
  if (PRONOUN.test(before.passage.text)) return before.antecedent;
  // "Facteurs favorisants : effort, froid": what a label announces is not what the next sentence goes on about.
  const head = first ? before.passage.text.slice(0, first.start - before.passage.start) : "";
  return first && head.length <= HEAD_CHARS && !head.includes(":") ? first.term : before.antecedent;
}

/** "Prérequis : savoir nager": a passage that announces itself. */
function announcedBy({ cell, lead, path, text }: Passage) {
  const label = cell ? "" : (labelOf(text)?.text ?? "");
  const titles = [cell?.columnHead ?? "", label, lead, path.at(-1) ?? ""];
  for (const title of titles) {
    const section = title === "" ? null : sectionOf(title);
    if (section) return section;
  }
  return null;
}
