// What a measure limits: what is named beside it, what its words and its unit tell, else what the heading is about.

import { foldName } from "#lib/resolve/normalize-name.ts";
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import { sectionOf } from "../passages/section-kinds.ts";
import type { Reading } from "../reading.ts";
import type { Term, TermUse } from "../terms/term.ts";
import { isGenericSubject } from "./generic-subject.ts";
import { inOrder, isInOrder } from "./in-order.ts";
import { BOUND, isOfOwn, isOfOwnClause } from "./is-of-own.ts";
import { itemOf } from "./measured-item.ts";
import { namedBefore } from "./named-before.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { canMeasure } from "./unfit-units.ts";

export const DEMAND =
  /(?<!\p{L})(?:doi(?:t|vent)|devra|devront|il\sfaut|n[ée]cessite|exige|justifier|[âa]g[ée]e?s?|must|required?|requires|need|needs|have\sto|has\sto|minimum\sage)(?!\p{L})/iu;
const LIMITED = PREDICATE_TYPES.LIMITED_TO.subjects;
/** Nothing of these asks for an age or for dives. */
const UNDEMANDING: ReadonlySet<Term["type"]> = new Set<Term["type"]>([
  "Gas",
  "Concept",
  "MedicalCondition",
  "Environment",
]);
/** "40 m pour le PE40". */
const FOR =
  /^\s*(?:d[e’']\s?\p{L}+\s|of\s\p{L}+\s)?(?:pour|for|after|before|apr[èe]s|avant)\s(?:l['’]|les?\s|la\s|une?\s|the\s|an?\s)?$/iu;
/** "33 m avec un Nitrox 32": what else is with somebody is not limited by it. */
const WITH = /^\s(?:with|avec)\s(?:l['’]|les?\s|la\s|une?\s|du\s|the\s|an?\s)?$/iu;
const OF_GAP = /^\s(?:de|of)\s$/iu;
/** "40 % d'oxygène". */
const OF = /^\s*(?:d['’]\s?|de\s|of\s)?$/iu;
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
/** "Un certificat (CACI) de moins d'un an", "a certificate issued within the last 12 months": the paper is so old. */
const ACRONYM = /^(?:\s\(\p{Lu}{2,8})?\)(?=\s)/u;
const DATED =
  /^\s(?:(?:issued|dated|signed|valid|established|dat(?:ant|[ée]e?)|d[ée]livr[ée]e?|[ée]tablie?|sign[ée]e?|valable|valide|qui\sdate)\s)?(?:depuis\s|for\s|de\s|d['’])?$/iu;
/** "La mer jusqu'à 20 m": how far into it one goes. */
const AS_FAR = /^(?:jusqu|(?:up|down|as\sfar|as\sdeep)\s(?:to|as)\s)/iu;
const TEACHING =
  /^(?:l['’]|les?\s|la\s|toute?\s|cette\s|the\s|all\s)?(?:enseignements?|[ée]valuations?|validations?|apprentissages?|s[ée]ances?|cours|formations?|teaching|training|instruction|assessments?|evaluations?|lessons?|sessions?)(?!\p{L})/iu;
const ALLOWING = /(?<!\p{L})(?:permet|autoris|donne|qualif|allow|authori[sz]|entitle|certif)/iu;
const AND_AT = /^\s(?:à|at|pendant|for)\s(?:une?\sprofondeur\sde\s|a\sdepth\sof\s)?$/iu;
const PLACED = /^\s(?:[àa]|at)\s$/iu;
const DEPTH: ReadonlySet<string> = new Set(["m", "ft"]);
/** What has a speed: a stop has none. */
const SPEED = /^(?:m|ft)\/min$/u;
const MOVING = /remont|ascen|descen|vitesse|speed|rate|nage|swim|courant|current|palmage/iu;
const STILL: ReadonlySet<Term["type"]> = new Set<Term["type"]>(["Procedure", "Competency", "Equipment"]);
/** "Dans 50 % des cas": how often something is met that happens to people. */
const OF_CASES = /^\s(?:des?|of)\s(?:(?:all|the|tous\sles)\s)?(?:cas|cases|accident\p{L}*|victim\p{L}*)(?!\p{L})/iu;
/** What is done about harm has measures of its own: "faire boire un litre" limits no accident. */
const OF_HARM: ReadonlySet<string> = new Set(["CAUSES", "PREVENTS", "TREATS"]);

/** What is demanded is demanded by the certification; else what the sentence, the row or the heading is about. */
export function limitedBy(reading: Reading, measure: Measure, isDemanded: boolean): Term | null {
  if (isInOrder(reading.passage.text)) return inOrder(reading, measure, ({ term }) => isLimitable(term));
  const subject = subjectOf(reading, measure, isDemanded);
  const { unit } = measure.value;
  if (subject?.type === "Certification" && DEPTH.has(unit) && isOfTeaching(reading.passage, measure)) return null;
  const isGoneInto = subject?.type === "Environment" && AS_FAR.test(measure.value.text);
  if (!subject || (canMeasure(subject.type, unit) && !isGoneInto)) return subject;
  // "Six plongées en milieu naturel, sur 15 mois au plus" is about the training.
  const above = subjectAbove(reading, measure, isDemanded);
  return above?.type === "Certification" && canMeasure(above.type, unit) ? above : null;
}

/** Where teaching takes place, "dans l'espace de 0 à 6 m", is no limit of those who hold the card. */
function isOfTeaching({ text }: Passage, { start }: Measure): boolean {
  const before = text.slice(0, start);
  return TEACHING.test(before) && !ALLOWING.test(before);
}

/** What stands at once before a measure is what is so long, so deep or so old; it asks for nothing. */
export function isMeasuredAtOnce(reading: Reading, measure: Measure): boolean {
  const measured = measuredAtOnce(reading, measure);
  return measured !== null && measured.type !== "Certification";
}

/** Asks something of who wants it, or has it. */
export function isDemanding({ type }: Term): boolean {
  return !UNDEMANDING.has(type) && type !== "Regulation";
}

function subjectOf(reading: Reading, measure: Measure, isDemanded: boolean): Term | null {
  const { certificate, passage, section } = reading;
  const told = reading.told.get(measure.start);
  if (told) return told;
  if (isPlace(reading, measure)) return null;
  const measured = measuredAtOnce(reading, measure);
  if (measured && (!isDemanded || measured.type !== "Certification")) return measured;
  if (isDemanded && section?.predicate === "REQUIRES" && certificate) return certificate;
  const named = namedBeside(reading, measure, isDemanded);
  if (named === "unknown") return null;
  if (named?.type === "Certification" && certificate && isOfCandidates(passage.text, measure)) return certificate;
  return named && canMove(named, measure) ? named : subjectAbove(reading, measure, isDemanded);
}

function canMove({ name }: Term, { value }: Measure): boolean {
  return !SPEED.test(value.unit) || MOVING.test(name);
}

/** "Candidates must be A and have completed 20 dives": A is demanded as the dives are. */
function isOfCandidates(text: string, { start }: Measure): boolean {
  const verb = DEMAND.exec(text);
  return verb !== null && verb.index < start && isGenericSubject(text.slice(0, verb.index));
}

/** "unknown": what is measured is named, but is nothing that is known. */
function namedBeside(reading: Reading, measure: Measure, isDemanded: boolean): Term | null | "unknown" {
  const { antecedent, implied, measures, passage, row } = reading;
  const isOfCases = measure.value.unit === "%" && OF_CASES.test(passage.text.slice(measure.end));
  const limitable = reading.uses
    .filter(({ term }) => isLimitable(term) && (!isOfCases || term.type === "MedicalCondition"))
    .map((use) => relative(use, passage));
  const item = itemOf(passage.text, measures, measure, [
    ...limitable,
    ...implied.filter(({ term }) => isLimitable(term)).map((use) => relative(use, passage)),
  ]);
  const after = namedAfter(passage, limitable, measure, FOR);
  if (!after && item && passage.kind !== "cell" && !antecedent) return item;
  if (!after && isOfOwnClause(passage, limitable, measure)) return "unknown";
  const places = isDemanded ? demanding(passage, limitable, measure) : limitable;
  const free = places.filter((use) => !isPartOfOther(passage, measures, use));
  const named = after ?? (antecedent ? null : namedBefore(passage, free, measure));
  // In the cell beside it a skill is called by the beginning of its name.
  if (named && row && foldName(row.name).startsWith(foldName(named.name))) return row;
  return mixtureBeside(passage, limitable, measure, named);
}

/** A gas that follows: "33 m avec un Nitrox 32", "100 % oxygen" against an accident. "Nitrox à 40 % d'oxygène" is about the mixture. */
function mixtureBeside(passage: Passage, uses: readonly TermUse[], measure: Measure, named: Term | null): Term | null {
  const gas = namedAfter(passage, uses, measure, WITH);
  if (gas?.type === "Gas") return gas;
  if (measure.value.unit !== "%" || named?.type === "Gas") return named;
  return namedAfter(passage, uses, measure, OF) ?? named;
}

/** "18 % oxygen, 45 % helium": the first share is oxygen's, the second is not. */
function isPartOfOther({ text }: Passage, measures: readonly Measure[], use: TermUse): boolean {
  if (use.term.type !== "Gas") return false;
  return measures.some(
    ({ end, value }) => value.unit === "%" && end <= use.start && OF.test(text.slice(end, use.start)),
  );
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
    (canMove(term, measure) || !STILL.has(term.type)) &&
    (isTraining || term.type !== "Certification") &&
    !(isDemanded && UNDEMANDING.has(term.type)) &&
    !isOfOwn(reading, measure, { term, isNamed: term === everyday, isDemanded }) &&
    !(isAboutHarm(reading, measure) && term.type === "MedicalCondition");
  // What the row, the item or the sentence before is about is meant by any words.
  const own = [row, passage.kind === "item" ? title : null, antecedent].find(
    (term) => term !== null && isLimitable(term) && canMove(term, measure),
  );
  if (own) return own;
  // A row about something that has no limits of its own is not about what stands above the table.
  return row && isOther(row) ? null : ([first, second, certificate].find(isMeant) ?? null);
}

/** Somebody or something by itself, and no quantity or word of a heading. */
function isOther({ conceptId, name, type }: Term): boolean {
  return conceptId !== null && !LIMITED.has(type) && type !== "Concept" && !QUANTITY.test(name);
}

function isAboutHarm({ section }: Reading, { value }: Measure): boolean {
  return section !== null && OF_HARM.has(section.predicate) && value.unit !== "%";
}

function isLimitable({ conceptId, name, type }: Term): boolean {
  if (!LIMITED.has(type) || QUANTITY.test(name) || LAW.test(name)) return false;
  return conceptId !== null || sectionOf(name) === null;
}

/** Of any kind, a paper even: "un certificat médical de moins d'un an". */
function measuredAtOnce(reading: Reading, { isCount, start }: Measure): Term | null {
  if (isCount) return null;
  const { measures, passage, uses } = reading;
  // "A safety stop for 3 minutes at 5 m": both are the stop's.
  const beside = measures.findLast(({ end }) => end <= start);
  if (beside && AND_AT.test(passage.text.slice(beside.end, start))) return measuredAtOnce(reading, beside);
  const before = uses.map((use) => relative(use, passage)).findLast((use) => use.end <= start + 1);
  const gap = before && before.start > 0 ? passage.text.slice(before.end, start).replace(ACRONYM, "") : "";
  const isAtOnce = before && (AT_ONCE.test(gap) || (before.term.type === "Regulation" && DATED.test(gap)));
  return isAtOnce && !QUANTITY.test(before.term.name) && sectionOf(before.term.name) === null ? before.term : null;
}

/** Where something is, and not how deep: "attendre sous la bouée à 5 m", "remonter un plongeur en syncope de 10 m". */
function isPlace({ implied, passage, uses }: Reading, { start, value }: Measure): boolean {
  if (!DEPTH.has(value.unit)) return false;
  const before = [...uses, ...implied]
    .map((use) => relative(use, passage))
    .filter((use) => use.start > 0 && use.end <= start);
  return before.some(({ end, term }) => {
    const gap = passage.text.slice(end, start);
    return (term.type === "Equipment" && PLACED.test(gap)) || (term.type === "MedicalCondition" && OF_GAP.test(gap));
  });
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

function relative({ end, start, term }: TermUse, { start: offset }: Passage): TermUse {
  return { term, start: start - offset, end: end - offset };
}
