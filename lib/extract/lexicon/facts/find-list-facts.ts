// Facts that an item of a list states together with what introduces the list: "Conditions de candidature : – être titulaire de …".
import type { Value } from "#lib/domain/value.ts";
import type { Section } from "../passages/section-kinds.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { type Term, termKey } from "../terms/term.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { stateFact } from "./state.ts";

const MAX_VALUE_CHARS = 200;
/** Only in these are the words of an item a statement by themselves. */
const WORDED: ReadonlySet<string> = new Set(["REQUIRES", "AUTHORIZES", "CAUSES", "PREVENTS", "TREATS"]);
/** Of a sentence among prerogatives: what follows is what is authorised. */
const MAY =
  /(?<!\p{L})(?:peu(?:t|vent)|pourra|pourront|permet(?:tent)?(?:\sde)?|autorise(?:nt)?(?:\s[àa])?|(?:est|sont)\s(?:capables?\sde|autoris[ée]e?s?\s[àa]|habilit[ée]e?s?\s[àa])|can|may|(?:is|are)\s(?:able|allowed|qualified|authori[sz]ed|certified|trained)\sto|allows?\s(?:you|divers)\sto|qualif(?:y|ies)\s(?:you|divers)\sto)\s+/iu;

export function findListFacts(reading: Reading, language: string | null): FactDraft[] {
  const { passage, section } = reading;
  const subject = section && subjectOf(reading, section);
  if (!section || !subject || passage.kind === "heading" || passage.cell?.isHeader) return [];
  const isListed = passage.kind === "item";
  const objects = isListed ? objectsOf(reading, section, subject) : [];
  const statement = stateFact(reading, subject, language);
  const draft = (object: Term | Value): FactDraft =>
    section.isInverse && "type" in object
      ? { subject: object, predicate: section.predicate, object: subject, statement, passage }
      : { subject, predicate: section.predicate, object, statement, passage };
  if (objects.length > 0) return objects.map(draft);
  const words = section.isInverse || !WORDED.has(section.predicate) ? null : wordsOf(reading, section, isListed);
  return words === null ? [] : [draft({ text: words, number: null, unit: null, comparator: null })];
}

/** Conditions and prerogatives are those of a certification; all else is about the heading. */
function subjectOf({ certificate, topic }: Reading, { isInverse, predicate }: Section): Term | null {
  const { objects, subjects } = PREDICATE_TYPES[predicate];
  const allowed = isInverse ? objects : subjects;
  const candidates =
    predicate === "REQUIRES" || predicate === "AUTHORIZES" ? [certificate, topic] : [topic, certificate];
  return candidates.find((term) => term !== null && allowed.has(term.type)) ?? null;
}

/** The things that the item names and the predicate can tie, each once. */
function objectsOf({ measures, title, uses }: Reading, { isInverse, predicate }: Section, subject: Term): Term[] {
  if (predicate === "REQUIRES" && measures.length > 0) return [];
  const { objects, subjects } = PREDICATE_TYPES[predicate];
  const allowed = isInverse ? subjects : objects;
  const named = title ? [title] : uses.map(({ term }) => term);
  const found = new Map(named.filter(({ type }) => allowed.has(type)).map((term) => [termKey(term), term]));
  found.delete(termKey(subject));
  return [...found.values()];
}

/** A measured item is a value already. */
function wordsOf({ measures, passage }: Reading, { predicate }: Section, isListed: boolean): string | null {
  const text = passage.text.replace(/\s+/gu, " ").replace(/[\s.;,:]+$/u, "");
  if (isListed) return measures.length > 0 || text.length > MAX_VALUE_CHARS ? null : text;
  const may = predicate === "AUTHORIZES" ? MAY.exec(text) : null;
  const words = may ? text.slice(may.index + may[0].length) : "";
  return words.length > 8 && words.length <= MAX_VALUE_CHARS ? words : null;
}
