// Facts that a sentence states between two things it names: subject, cue, object.

import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { termsOf } from "../terms/find-uses.ts";
import { type Term, type TermUse, termKey } from "../terms/term.ts";
import { isDeniedVerb } from "./denied-words.ts";
import { goesOn, isGenericSubject, isPronoun } from "./generic-subject.ts";
import { isInOrder } from "./in-order.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { RELATION_CUES, type RelationCue } from "./relation-cues.ts";
import { stateFact } from "./state.ts";
import { withoutLeads } from "./without-leads.ts";

/** What ends a clause: a cue ties nothing across it. */
const CLAUSE_END =
  /[;:]|[.!?]\s|(?<!\p{L})(?:mais|but|however|cependant|tandis\sque|alors\sque|whereas|while)(?!\p{L})|(?<!\p{L})(?:et|and)\s(?=(?:la|le|the)\s(?:carte|certification|brevet|dipl[ôo]me|qualification|card|certificate)(?!\p{L}))/giu;
const REACH = 60;
/** Between the clause's start and its subject. */
const LEADING =
  /(?:^|(?<!\p{L})(?:to\sbecome|pour\s(?:devenir|[êe]tre(?:\squalifi[ée]e?)?))\s|,\s?|(?<!\p{L})(?:et|ou|que|si|and|or|that|if|when|qui)\s|(?<!\p{L})(?:titulaires?|brevets?|qualifications?|certifications?|d[ée]tenteurs?|dipl[ôo]mes?|cartes?|utilisation|formation|holders?|use)\s(?:(?:d[eu]|de\sla|d['’]|des|of)\s?)?)\s*(?:l['’]\s?|les?\s|la\s|une?\s|des\s|du\s|cette\s|cet?\s|tout(?:e|es)?\s|plongeurs?\s|the\s|an?\s|every\s|all\s|this\s)*$/iu;
/** Between a cue and its object, or two objects: words that change nothing. */
const LINKING =
  /^[\s,(/"“«»”]*(?:(?:et|ou|and|or|soit|de|du|des|d['’]|[àa]|au|aux|l['’]|les?|la|une?|par|un|the|an?|of|to|by|in|en|avec|with|leur|leurs|son|sa|ses|their|its|your|toute?s?|tous|all|any|certains?|certaines?|some|both|m[êe]me|au\smoins|minimum|risques?|accidents?|cas|titre|qualification|brevet|certification|carte|dipl[ôo]me|utilisation|pr[ée]sence|apparition|symptoms|risk|use|licenci[ée]|associ[ée]|encadrant|moniteur|certified)(?:[\s,("“«»”]+|(?<=['’])\s?|$))*$/iu;

/** What somebody must, to the end of the sentence. */
const OBLIGED = /(?<!\p{L})(?:must|has\sto|have\sto|need\sto|doi(?:t|vent)|devra|devront|il\sfaut)\s[^.;:]+/giu;
/** A second thing that must be. */
const GOING_ON =
  /(?:,|(?<!\p{L})(?:and|et))\s(?:hold|have\scompleted|possess|own|be\scertified\sas|[êe]tre\s(?:titulaires?|d[ée]tenteurs?)(?:\sd[eu]|\sd['’]|\sdes)|avoir\s(?:obtenu|valid[ée])|poss[ée]der|d[ée]tenir|pr[ée]senter)(?!\p{L})/giu;

const BY: ReadonlySet<string> = new Set(["ISSUED_BY", "DELIVERED_BY", "ASSESSED_BY"]);
const ALSO_BY = /,\s(?:(?:et|ou|soit|and|or)\s)?(?:par|by)\s/giu;

/** What adds a second object: two names side by side are one thing and its maker. */
const JOINING = /[,/]|(?<!\p{L})(?:et|ou|and|or|soit)(?!\p{L})/iu;

export function findRelations(reading: Reading, language: string | null): FactDraft[] {
  const text = reading.passage.text;
  if (reading.uses.length === 0 || isInOrder(text)) return [];
  return RELATION_CUES.flatMap((cue) => rangesOf(cue, text).flatMap((range) => relate(reading, cue, range, language)));
}

/** Where the cue stands, and where a verb that goes on after "must be …, hold …" does. */
function rangesOf({ isInverse, pattern, predicate }: RelationCue, text: string): readonly Range[] {
  const ranges = [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (BY.has(predicate) && !isInverse) return [...ranges, ...ranges.flatMap((range) => goOnBy(text, range))];
  if (predicate !== "REQUIRES" || isInverse) return ranges;
  const added = [...text.matchAll(OBLIGED)].flatMap(({ 0: sentence, index }) =>
    [...sentence.matchAll(GOING_ON)].map((verb) => ({ start: index, end: index + verb.index + verb[0].length })),
  );
  return [...ranges, ...added];
}

/** "Délivrée par le club, sous la responsabilité de …, par un moniteur": who else does it. */
function goOnBy(text: string, { end, start }: Range): Range[] {
  const clause = /^[^.;:]*/u.exec(text.slice(end))?.[0] ?? "";
  return [...clause.matchAll(ALSO_BY)].map(({ 0: words, index }) => ({ start, end: end + index + words.length }));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function relate(reading: Reading, cue: RelationCue, range: Range, language: string | null): FactDraft[] {
  const { isInverse, predicate } = cue;
  const { objects, subjects } = PREDICATE_TYPES[predicate];
  const [beforeTypes, afterTypes] = isInverse ? [objects, subjects] : [subjects, objects];
  // "PA20 + PE40 = Niveau 2": a sum is worth that, no part of it.
  if (predicate === "EQUIVALENT_TO" && reading.passage.text.slice(0, range.start).includes("+")) return [];
  if (isDeniedVerb(reading.passage.text, range)) return [];
  const after = findAfter(reading, range).filter((term) => afterTypes.has(term.type));
  if (after.length === 0) return [];
  const before = findBefore(reading, range).find((term) => beforeTypes.has(term.type));
  if (!before) return [];
  // Only things of one kind are worth the same.
  const others = predicate === "EQUIVALENT_TO" ? after.filter(({ type }) => type === before.type) : after;
  return others.map((other) => {
    const [subject, object] = isInverse ? [other, before] : [before, other];
    return { subject, predicate, object, statement: stateFact(reading, subject, language), passage: reading.passage };
  });
}

/** The subject of the clause, named in it or above it: what it may be, the likeliest first. */
function findBefore(reading: Reading, { start }: Range): Term[] {
  const { antecedent, certificate, passage, row, topic, uses } = reading;
  const clauseStart = [...passage.text.slice(0, start).matchAll(CLAUSE_END)].reduce(
    (_, end) => end.index + end[0].length,
    0,
  );
  const named = uses
    .map((use) => relative(use, passage.start))
    .filter((use) => use.start >= clauseStart && use.end <= start && start - use.end <= REACH)
    .filter((use) => LEADING.test(passage.text.slice(clauseStart, use.start)))
    .at(-1);
  if (named) return [termsOf(uses).get(termKey(named.term)) ?? named.term];
  const head = passage.text.slice(clauseStart, start).replace(/\s+/gu, " ");
  const isOfSomeone = isPronoun(head.trim().split(" ")[0] ?? "");
  // "La surpression …; elle peut …": goes on about what the sentence began with.
  const first = uses[0] && relative(uses[0], passage.start);
  if (isOfSomeone && first && first.end < clauseStart && LEADING.test(passage.text.slice(0, first.start)))
    return [first.term];
  const above =
    isGenericSubject(head) || goesOn(head) ? [isOfSomeone ? antecedent : null, row, certificate, topic] : [];
  return above.filter((term) => term !== null);
}

/** The things that follow the cue at once, and those that "et" or a comma adds to them. */
function findAfter({ passage, uses }: Reading, { end }: Range): Term[] {
  const found: Term[] = [];
  let from = end;
  const places = uses.map((use) => relative(use, passage.start));
  for (const use of withoutLeads(places, passage.text)) {
    if (use.start < from) continue;
    const gap = passage.text.slice(from, use.start);
    if (gap.length > REACH || !LINKING.test(gap)) break;
    if (found.length === 0 || JOINING.test(gap)) found.push(use.term);
    from = use.end;
    // Its acronym in brackets names it again.
    from += /^\s*\([^)]{1,12}\)/u.exec(passage.text.slice(from, from + 20))?.[0].length ?? 0;
  }
  return found;
}

function relative({ end, start, term }: TermUse, offset: number): TermUse {
  return { term, start: start - offset, end: end - offset };
}
