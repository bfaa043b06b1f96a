// Facts that an item of a list states together with what introduces the list: "Conditions de candidature : – être titulaire de …".
import type { Value } from "#lib/domain/value.ts";
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import type { Section } from "../passages/section-kinds.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { termsOf } from "../terms/find-uses.ts";
import { type Term, type TermUse, termKey } from "../terms/term.ts";
import { isWaived, withoutDenied } from "./denied-words.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { stateFact, statePlace } from "./state.ts";
import { withoutLeads } from "./without-leads.ts";

const MAX_VALUE_CHARS = 200;
/** Only in these are the words of an item a statement by themselves. */
const WORDED: ReadonlySet<string> = new Set(["REQUIRES", "AUTHORIZES", "CAUSES", "PREVENTS", "TREATS"]);
const OF_CERTIFICATES: ReadonlySet<string> = new Set(["REQUIRES", "AUTHORIZES", "EQUIVALENT_TO"]);
const LABELLED = /^[^:.;,]{3,40}\s?:\s/u;
/** A thing that is named later is only referred to. */
const REACH = 60;
/** What is not allowed. */
const NEGATED =
  /(?<!\p{L})(?:n[e’']\s?(?:\p{L}+\s)?(?:pas|jamais|plus|aucun)|pas\sde|jamais|not|never|cannot|no\slonger)(?!\p{L})/iu;
const JOINING = /[,/]|(?<!\p{L})(?:et|ou|and|or|soit)(?!\p{L})/iu;
/** One piece of equipment with another. */
const WITH = /^\s(?:with|avec)\s(?:an?\s|the\s|une?\s|des\s|sa\s|son\s)?$/iu;
/** From a measure to the paper that goes with it. */
const BESIDE = /^[^().;:]{0,80}\((?:(?:avec|with|et|and)\s)?(?:l['’]|une?\s|le\s|la\s|an?\s|the\s)?$/iu;
/** "En surveillant la pression de la bouteille": only its quantity is spoken of. */
const OF_QUANTITY =
  /(?<!\p{L})(?:pressions?|pressure|volume|temp[ée]rature|niveau|level|d[ée]bit|flow)\s(?:(?:de|du|d['’]|dans|of|in)\s?)(?:(?:l['’]|la|le|son|sa|the|an?|une?)\s?)?$/iu;
const ASIDE =
  /(?<!\p{L})(?:avec|sous|sur|dans|lors|selon|conform\p{L}+|pour|with|under|on|in|during|according|for)(?!\p{L})/iu;

export function findListFacts(reading: Reading, language: string | null): FactDraft[] {
  const { passage, section } = reading;
  const subject = section && subjectOf(reading, section);
  if (!section || !subject || !isListed(passage, section)) return [];
  // "Ne jamais réimmerger la victime" treats nothing.
  if (section.isInverse && NEGATED.test(passage.text)) return [];
  if (section.predicate === "REQUIRES" && isWaived(passage.text)) return [];
  const objects = objectsOf(reading, section, subject);
  const stated = stateFact(reading, subject, language);
  const isTaught = section.predicate === "TEACHES" && !section.isInverse;
  const draft = (object: Term | Value): FactDraft => {
    const statement = isTaught && "type" in object ? statePlace("taught", object, subject, language) : stated;
    return section.isInverse && "type" in object
      ? { subject: object, predicate: section.predicate, object: subject, statement, passage }
      : { subject, predicate: section.predicate, object, statement, passage };
  };
  if (objects.length > 0) return objects.map(draft);
  const words = wordsOf(reading, section);
  return words === null ? [] : [draft({ text: words, number: null, unit: null, comparator: null })];
}

/** "Équivalence : CMAS ★" is a list of one. */
function isListed({ kind, text }: Passage, { predicate }: Section): boolean {
  return kind === "item" || (predicate === "EQUIVALENT_TO" && kind === "sentence" && LABELLED.test(text));
}

/** Conditions and prerogatives are those of a certification; all else is about the heading. */
function subjectOf({ certificate, topic }: Reading, { isInverse, predicate }: Section): Term | null {
  const { objects, subjects } = PREDICATE_TYPES[predicate];
  const allowed = isInverse ? objects : subjects;
  const candidates = OF_CERTIFICATES.has(predicate) ? [certificate, topic] : [topic, certificate];
  return candidates.find((term) => term !== null && allowed.has(term.type)) ?? null;
}

/** The things that the item names and the predicate can tie, each once. */
function objectsOf(
  { measures, passage, title, uses }: Reading,
  { isInverse, predicate }: Section,
  subject: Term,
): Term[] {
  const { objects, subjects } = PREDICATE_TYPES[predicate];
  const allowed = isInverse ? subjects : objects;
  // What is measured is demanded too: "un certificat de moins d'un an". What follows the measure only tells how.
  const [first] = predicate === "REQUIRES" ? measures : [];
  const before = first ? uses.filter(({ end }) => end - passage.start <= first.start) : uses;
  const beside = first ? uses.filter((use) => isPaperBeside(use, first, passage)) : [];
  const named = title ? [title] : [...termsOf([...joined(before, passage), ...beside]).values()];
  // Only things of one kind are worth the same.
  const isFit = ({ type }: Term) => (predicate === "EQUIVALENT_TO" ? type === subject.type : allowed.has(type));
  // A badly set regulator is a cause, and no regulator is.
  if (predicate === "CAUSES" && named.some(({ type }) => type === "Equipment")) return [];
  if (predicate === "EQUIVALENT_TO" && named.length < termsOf(uses).size) return [];
  return named.filter((term) => isFit(term) && termKey(term) !== termKey(subject));
}

/** "Être âgé de 12 ans (autorisation parentale pour les mineurs)". */
function isPaperBeside({ start, term }: TermUse, { end }: Measure, { start: offset, text }: Passage): boolean {
  const gap = text.slice(end, Math.max(end, start - offset));
  return term.type === "Regulation" && start - offset > end && BESIDE.test(gap);
}

/** The first thing and those that "et", "ou" or a comma adds, up to what only tells how or when. */
function joined(uses: readonly TermUse[], { start, text }: Passage): TermUse[] {
  const found: TermUse[] = [];
  const places = uses.map((use) => ({ ...use, start: use.start - start, end: use.end - start }));
  const things = withoutDenied(places, text).filter((use) => !OF_QUANTITY.test(text.slice(0, use.start)));
  for (const use of withoutLeads(things, text)) {
    const gap = text.slice(found.at(-1)?.end ?? 0, use.start);
    const isWorn = use.term.type === "Equipment" && found.at(-1)?.term.type === "Equipment" && WITH.test(gap);
    if (!isWorn && (found.length > 0 ? ASIDE.test(gap) : gap.length > REACH)) break;
    if (isWorn || found.length === 0 || JOINING.test(gap)) found.push(use);
  }
  return found;
}

/** A measured item is a value already. */
function wordsOf({ measures, passage }: Reading, { isInverse, predicate }: Section): string | null {
  const text = passage.text.replace(/\s+/gu, " ").replace(/[\s.;,:]+$/u, "");
  // An item that introduces others says nothing yet.
  if (passage.text.endsWith(":")) return null;
  const isWorded = !isInverse && WORDED.has(predicate) && !(predicate === "AUTHORIZES" && NEGATED.test(text));
  return isWorded && measures.length === 0 && text.length <= MAX_VALUE_CHARS ? text : null;
}
