// The measures of a passage as facts about what they limit.

import { foldName } from "#lib/resolve/normalize-name.ts";
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import type { Term, TermUse } from "../terms/term.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { stateFact } from "./state.ts";

const LIMITED = PREDICATE_TYPES.LIMITED_TO.subjects;
const DEMAND =
  /(?<!\p{L})(?:doi(?:t|vent)|devra|devront|il\sfaut|n[ée]cessite|exige|[âa]g[ée]e?s?|must|required?|requires|need|needs|have\sto|has\sto|minimum\sage)(?!\p{L})/iu;
/** What a candidate must bring along; a depth or a pressure is a limit in any sentence. */
const BROUGHT: ReadonlySet<string> = new Set(["years", "dives", "sessions"]);
/** "40 m pour le PE40". */
const FOR =
  /^\s*(?:d[e’']\s?\p{L}+\s|of\s\p{L}+\s)?(?:pour|for|with|avec)\s(?:l['’]|les?\s|la\s|une?\s|the\s|an?\s)?$/iu;
const HEAD_CHARS = 30;

export function findLimits(reading: Reading, language: string | null): FactDraft[] {
  return reading.measures.flatMap((measure): FactDraft[] => {
    const isDemanded = isDemand(reading, measure);
    if (measure.isCount && measure.value.comparator === "=" && !isDemanded) return [];
    const subject = subjectOf(reading, measure, isDemanded);
    if (!subject) return [];
    const statement = stateFact(reading, subject, language);
    const predicate = isDemanded ? "REQUIRES" : "LIMITED_TO";
    return [{ subject, predicate, object: measure.value, statement, passage: reading.passage }];
  });
}

function isDemand({ passage, section }: Reading, { value }: Measure): boolean {
  if (section?.predicate === "REQUIRES") return true;
  return BROUGHT.has(value.unit) && DEMAND.test(passage.text);
}

/** What is demanded is demanded by the certification; else what the sentence, the row or the heading is about. */
function subjectOf(reading: Reading, measure: Measure, isDemanded: boolean): Term | null {
  const { certificate, passage, topic, uses } = reading;
  if (isDemanded && reading.section?.predicate === "REQUIRES" && certificate) return certificate;
  const places = uses.filter(({ term }) => LIMITED.has(term.type)).map((use) => relative(use, passage));
  const named = namedAfter(passage, places, measure) ?? namedBefore(passage, places, measure);
  const above = [topic, certificate].find((term) => term !== null && LIMITED.has(term.type)) ?? null;
  // In the cell beside it a skill is called by the beginning of its name.
  const isAbbreviated = named && topic && passage.cell && foldName(topic.name).startsWith(foldName(named.name));
  return isAbbreviated ? topic : (named ?? above);
}

function namedAfter({ text }: Passage, uses: readonly TermUse[], { end }: Measure): Term | null {
  return uses.find((use) => use.start > end && FOR.test(text.slice(end, use.start)))?.term ?? null;
}

/** The nearest of the kind with which the sentence begins; in a sentence that begins otherwise the nearest. */
function namedBefore(passage: Passage, uses: readonly TermUse[], { start }: Measure): Term | null {
  const before = uses.filter((use) => use.end <= start + 1 && !passage.text.slice(use.end, start).includes(". "));
  const [first] = before;
  if (!first) return null;
  if (first.start > HEAD_CHARS) return passage.kind === "cell" ? null : (before.at(-1)?.term ?? null);
  return before.findLast(({ term }) => term.type === first.term.type)?.term ?? null;
}

function relative({ end, start, term }: TermUse, { start: offset }: Passage): TermUse {
  return { term, start: start - offset, end: end - offset };
}
