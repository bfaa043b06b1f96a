// The measures of a passage as facts about what they limit.

import { foldName } from "#lib/resolve/normalize-name.ts";
import { isCalledRatio } from "../../values/find-ratios.ts";
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import { sectionOf } from "../passages/section-kinds.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { termsOf } from "../terms/find-uses.ts";
import { type Term, type TermUse, termKey } from "../terms/term.ts";
import { isGenericSubject } from "./generic-subject.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { stateFact } from "./state.ts";

const LIMITED = PREDICATE_TYPES.LIMITED_TO.subjects;
const DEMAND =
  /(?<!\p{L})(?:doi(?:t|vent)|devra|devront|il\sfaut|n[ée]cessite|exige|[âa]g[ée]e?s?|must|required?|requires|need|needs|have\sto|has\sto|minimum\sage)(?!\p{L})/iu;
const AGE = /(?<!\p{L})(?:[âa]ges?|aged)(?!\p{L})/iu;
/** What a candidate must bring along; a depth or a pressure is a limit in any sentence. */
const BROUGHT: ReadonlySet<string> = new Set(["dives", "sessions"]);
/** Nothing of these asks for an age or for dives. */
const UNDEMANDING: ReadonlySet<Term["type"]> = new Set<Term["type"]>([
  "Gas",
  "Concept",
  "MedicalCondition",
  "Environment",
]);
/** "40 m pour le PE40". */
const FOR =
  /^\s*(?:d[e’']\s?\p{L}+\s|of\s\p{L}+\s)?(?:pour|for|with|avec|after|before|apr[èe]s|avant)\s(?:l['’]|les?\s|la\s|une?\s|the\s|an?\s)?$/iu;
/** "40 % d'oxygène". */
const OF = /^\s*(?:d['’]\s?|de\s|of\s)?$/iu;
/** "X est un Y de 20 m" limits X. */
const IS_A = /^\s*(?:\([^)]*\)\s*)?(?:est|sont|is|are)\s(?:une?|les?|la|des|an?|the)\s$/iu;
/** Sentences about training are about the certification that the whole document is about; any other is not. */
const TRAINING =
  /(?<!\p{L})(?:formations?|enseignements?|[ée]valuations?|[ée]valu[ée]e?s?|comp[ée]tences?|brevets?|certifi\p{L}+|qualif\p{L}+|plongeurs?|candidats?|stagiaires?|[ée]l[èe]ves?|plong[ée]es?|training|courses?|ratios?|students?|divers?|dives?|candidates?|you)(?!\p{L})/iu;
/** The quantity that is bounded is not what it bounds. */
const QUANTITY =
  /^(?:max|min)[\p{L}]*\s(?:depth|age|time|pressure|duration)$|^(?:profondeur|[âa]ge|dur[ée]e|pression|temps)\s(?:max|min)\p{L}*$|^(?:profondeur|[âa]ge|dur[ée]e|temps|distance|nombre|ratio|depth|age|duration|time|number)s?$/iu;
/** What is always so has no limit. */
const LAW = /^(?:lois?|principes?|th[ée]or[èe]mes?)\s|\s(?:laws?|principles?|theorems?)$/iu;
/** "L'inhalation d'oxygène à 15 L/min", "une apnée sur une distance de 10 m": what stands at once before is what is measured. */
const AT_ONCE =
  /^\s(?:sur|[àa]|de|d['’]|pendant|over|at|of|for)\s?(?:(?:une?|a|an|the)\s)?(?:(?:distance|profondeur|dur[ée]e|pression|d[ée]bit|depth|duration|pressure|rate|flow)\s)?(?:(?:de|d['’]|of)\s?)?$/iu;
/** "Pour les plongeurs de moins de 12 ans": says when something else holds. */
const CONDITION =
  /(?<!\p{L})(?:pour|chez|for|with)\s(?:(?:les|des|tout|all|any)\s)?(?:plongeurs?|enfants?|[ée]l[èe]ves?|mineurs?|jeunes|candidats?|divers?|children|students?|minors?|candidates?)\s(?:[^.,;:\d]{0,24}\s)?$/iu;
/** "Notions concernant la zone de 0 à 10 m": says of what is spoken. */
const ABOUT =
  /(?<!\p{L})(?:concernant|relati(?:f|ve)s?\s[àa]|[àa]\spropos\sde|concerning|regarding|relating\sto)\s(?:[^.,;:()\d]{0,24}\s)?$/iu;
/** "At 20 m the pressure is 3 bar": says when something else holds. */
const AT = /^(?:at|[àa])\s$/iu;
const MEANWHILE = /^(?:\s(?:of\sdepth|de\sprofondeur))?,?\s(?:the|an?|l['’]|les?|la|une?)(?:\s|(?<=['’]))/iu;
/** What is reckoned with limits nothing. */
const FORMULA = /=[^.;]*\s[×÷*+/−–-]\s/u;
/** "You must be 18 years old": or more. */
const OBLIGED =
  /(?<!\p{L})(?:(?:must|shall|has\sto|have\sto|need\sto)\sbe|(?:doi(?:t|vent)|devra|devront|il\sfaut)\savoir)\s$/iu;
/** A row or a column of the limits of a certification. */
const BOUND =
  /(?<!\p{L})(?:profondeur|depth|[âa]ge)\s(?:max|min)|(?<!\p{L})(?:max|min)\p{L}*\s(?:depth|age)(?!\p{L})/iu;
const LARGEST = /(?<!\p{L})(?:max|limites?\sd[e’']|limits?(?!\p{L})|(?:PMU|MOD)(?!\p{L})|profondeurs?\splancher)/iu;
const HEAD_CHARS = 30;

export function findLimits(reading: Reading, language: string | null): FactDraft[] {
  if (reading.passage.cell?.isHeader) return [];
  return reading.measures
    .map((measure) => boundByWords(boundByColumn(measure, reading), reading.passage))
    .flatMap((measure): FactDraft[] => {
      if (isNoLimit(measure, reading.passage)) return [];
      const isDemanded = isDemand(reading, measure);
      if (measure.isCount && measure.value.comparator === "=" && !isDemanded) return [];
      const subject = subjectOf(reading, measure, isDemanded);
      if (!subject) return [];
      const statement = stateFact(reading, subject, language);
      const isRequired =
        (isDemanded && isDemanding(subject)) || (subject.type === "Certification" && isMinimumAge(measure));
      const predicate = isRequired ? "REQUIRES" : "LIMITED_TO";
      return [{ subject, predicate, object: measure.value, statement, passage: reading.passage }];
    });
}

/** A bare number below "Profondeur maximale" is a bound. */
function boundByColumn(measure: Measure, { passage }: Reading): Measure {
  const { cell } = passage;
  if (measure.value.comparator !== "=" || !cell || cell.column === 0) return measure;
  const column = `${cell.rowHead} ${cell.columnHead}`;
  const comparator =
    (measure.isCount && isCalledRatio(column)) || LARGEST.test(column)
      ? "<="
      : /(?<!\p{L})min(?:i|\.|\s|$)/iu.test(column)
        ? ">="
        : "=";
  return { ...measure, value: { ...measure.value, comparator } };
}

function boundByWords(measure: Measure, { text }: Passage): Measure {
  const isAtLeast =
    measure.value.unit === "years" && measure.value.comparator === "=" && OBLIGED.test(text.slice(0, measure.start));
  return isAtLeast ? { ...measure, value: { ...measure.value, comparator: ">=" } } : measure;
}

function isNoLimit({ end, start, value }: Measure, { text }: Passage): boolean {
  const before = text.slice(0, start);
  if (FORMULA.test(text) || (AT.test(before) && MEANWHILE.test(text.slice(end)))) return true;
  return ABOUT.test(before) || (value.unit === "years" && CONDITION.test(before));
}

function isDemand({ passage, section }: Reading, { value }: Measure): boolean {
  if (section?.predicate === "REQUIRES") return true;
  const isAge = isMinimumAge({ value });
  if (isAge && AGE.test(`${passage.cell?.rowHead} ${passage.cell?.columnHead}`)) return true;
  return (isAge || BROUGHT.has(value.unit)) && DEMAND.test(passage.text);
}

function isMinimumAge({ value }: Pick<Measure, "value">): boolean {
  return value.unit === "years" && (value.comparator === ">=" || value.comparator === ">");
}

/** What is demanded is demanded by the certification; else what the sentence, the row or the heading is about. */
function subjectOf(reading: Reading, measure: Measure, isDemanded: boolean): Term | null {
  const { certificate, passage, section, uses } = reading;
  const measured = measuredAtOnce(passage, uses, measure);
  if (measured && (!isDemanded || !isDemanding(measured))) return measured;
  if (isDemanded && section?.predicate === "REQUIRES" && certificate) return certificate;
  const named = namedBeside(reading, measure, isDemanded);
  if (named?.type === "Certification" && certificate && isOfCandidates(passage.text, measure)) return certificate;
  return named ?? subjectAbove(reading, measure, isDemanded);
}

/** "Candidates must be A and have completed 20 dives": A is demanded as the dives are. */
function isOfCandidates(text: string, { start }: Measure): boolean {
  const verb = DEMAND.exec(text);
  return verb !== null && verb.index < start && isGenericSubject(text.slice(0, verb.index));
}

function namedBeside({ antecedent, passage, row, uses }: Reading, measure: Measure, isDemanded: boolean): Term | null {
  const limitable = uses.filter(({ term }) => isLimitable(term)).map((use) => relative(use, passage));
  const places = isDemanded ? demanding(passage, limitable, measure) : limitable;
  const named =
    namedAfter(passage, places, measure, FOR) ?? (antecedent ? null : namedBefore(passage, places, measure));
  // In the cell beside it a skill is called by the beginning of its name.
  if (named && row && foldName(row.name).startsWith(foldName(named.name))) return row;
  if (measure.value.unit !== "%" || named?.type === "Gas") return named;
  // "Nitrox à 40 % d'oxygène" is about the mixture; "100 % oxygen" against an accident is about oxygen.
  return namedAfter(passage, places, measure, OF) ?? named;
}

/** A certification above is meant only by a sentence about training: under its title stands all of a manual's theory. */
function subjectAbove(reading: Reading, measure: Measure, isDemanded: boolean): Term | null {
  const { antecedent, certificate, implied, passage, row, section, title, topic } = reading;
  const words = `${passage.cell?.rowHead ?? ""} ${passage.cell?.columnHead ?? ""} ${passage.text}`;
  const isTraining = isDemanded || section !== null || TRAINING.test(words) || BOUND.test(words);
  const everyday = namedBefore(
    passage,
    implied.filter(({ term }) => isLimitable(term)).map((use) => relative(use, passage)),
    measure,
  );
  const [first, second] = measure.value.unit.includes("/") ? [everyday, topic] : [topic, everyday];
  const isMeant = (term: Term | null) =>
    term !== null &&
    isLimitable(term) &&
    (isTraining || term.type !== "Certification") &&
    !(isDemanded && UNDEMANDING.has(term.type));
  // What the row, the item or the sentence before is about is meant by any words.
  const own = [row, passage.kind === "item" ? title : null, antecedent].find(
    (term) => term !== null && isLimitable(term),
  );
  return own ?? [first, second, certificate].find(isMeant) ?? null;
}

function isLimitable({ name, type }: Term): boolean {
  return LIMITED.has(type) && !QUANTITY.test(name) && !LAW.test(name) && sectionOf(name) === null;
}

/** Asks something of who wants it, or has it. */
function isDemanding({ type }: Term): boolean {
  return !UNDEMANDING.has(type) && type !== "Regulation";
}

/** Of any kind, a paper even: "un certificat médical de moins d'un an". */
function measuredAtOnce(passage: Passage, uses: readonly TermUse[], { isCount, start }: Measure): Term | null {
  if (isCount) return null;
  const before = uses.map((use) => relative(use, passage)).findLast((use) => use.end <= start + 1);
  const isAtOnce = before && before.start > 0 && AT_ONCE.test(passage.text.slice(before.end, start));
  return isAtOnce && !QUANTITY.test(before.term.name) && sectionOf(before.term.name) === null ? before.term : null;
}

/** What is named before the verb that demands: in "to become A you must be B and have 40 dives" A demands, B is demanded. */
function demanding({ text }: Passage, uses: readonly TermUse[], { start }: Measure): readonly TermUse[] {
  const verb = [...text.slice(0, start).matchAll(new RegExp(DEMAND, "giu"))].at(-1);
  const before = verb ? uses.filter((use) => use.end <= verb.index) : [];
  return before.length > 0 ? before : uses;
}

function namedAfter({ text }: Passage, uses: readonly TermUse[], { end }: Measure, gap: RegExp): Term | null {
  return uses.find((use) => use.start >= end && gap.test(text.slice(end, use.start)))?.term ?? null;
}

/** The nearest of the kind with which the sentence begins; in a sentence that begins otherwise the nearest. */
function namedBefore(passage: Passage, uses: readonly TermUse[], { start }: Measure): Term | null {
  const all = uses.filter((use) => use.end <= start + 1 && !isAside(passage.text, use));
  // What is named after a semicolon is nearer than what the sentence began with.
  const clause = passage.text.lastIndexOf(";", start);
  const inClause = all.filter((use) => use.start > clause);
  const before = inClause.length > 0 ? inClause : all;
  const [first] = before;
  if (!first) return null;
  if (first.start > HEAD_CHARS + Math.max(0, inClause.length > 0 ? clause : 0))
    return passage.kind === "cell" ? null : (before.at(-1)?.term ?? null);
  const nearest = before.findLast(({ term }) => term.type === first.term.type) ?? first;
  if (IS_A.test(passage.text.slice(first.end, nearest.start))) return first.term;
  return termsOf(before).get(termKey(nearest.term)) ?? nearest.term;
}

/** "(PA20)" explains what stands before it, and begins nothing. */
function isAside(text: string, { end, start }: TermUse): boolean {
  return start > 0 && text[start - 1] === "(" && text[end] === ")";
}

function relative({ end, start, term }: TermUse, { start: offset }: Passage): TermUse {
  return { term, start: start - offset, end: end - offset };
}
