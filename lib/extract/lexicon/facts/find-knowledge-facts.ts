// What is to be known is taught: the things that a table of knowledge lists, and nothing that it only speaks of.
import { isKnowledgeTable, isSkillTable } from "../passages/is-skill-table.ts";
import type { Passage } from "../passages/passage.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { isWhole } from "../terms/find-enumerated.ts";
import { termsOf } from "../terms/find-uses.ts";
import type { TermUse } from "../terms/term.ts";
import { PREDICATE_TYPES } from "./predicate-types.ts";
import { statePlace } from "./state.ts";

const ARTICLE = String.raw`(?:l['’]|les?\s|la\s|une?\s|des\s|du\s|de\s(?:la\s|l['’])?|d['’]|the\s|an?\s)?`;
/** Around things that are all that a cell says, and between two of them, one of which may tell the other's kind. */
const ENDS = new RegExp(String.raw`^\s*${ARTICLE}[\s.;:]*$`, "iu");
const JOINED = new RegExp(String.raw`^(?:\s|\s?,\s|\s(?:et|ou|and|or)\s)${ARTICLE}$`, "iu");
const THEORY = /connaissances?\sth[ée]oriques?|th[ée]orie|theor(?:y|etical)|^connaissances?$|^knowledge/iu;
const ASSESSED = /crit[èe]re|[ée]valuation|criteria|assessment/iu;

export function findKnowledgeFacts(reading: Reading, language: string | null): FactDraft[] {
  const { certificate, passage, title, uses } = reading;
  const { cell } = passage;
  if (!certificate || title || uses.length === 0 || !cell || cell.isHeader || !isKnowledgeTable(cell)) return [];
  const listed = isAllThings(reading)
    ? uses
    : isOfTheory(passage, cell)
      ? uses.filter((use) => isItem(use, passage))
      : [];
  const taught = [...termsOf(listed).values()].filter(({ type }) => PREDICATE_TYPES.TEACHES.objects.has(type));
  return taught.map((term) => ({
    ...{ subject: certificate, predicate: "TEACHES", object: term, passage },
    statement: statePlace("taught", term, certificate, language),
  }));
}

/** "Les tables et les ordinateurs." */
function isAllThings({ passage, uses }: Reading): boolean {
  const { cell, start, text } = passage;
  if (cell?.column !== 0) return false;
  const ends = [0, ...uses.map((use) => use.end - start)];
  const gaps = [...uses.map((use, at) => text.slice(ends[at], use.start - start)), text.slice(ends.at(-1))];
  return gaps.every((gap, at) => (at === 0 || at === uses.length ? ENDS : JOINED).test(gap));
}

/** Below a heading of theory, or where there is no column of skills; the columns that tell how it is assessed list nothing. */
function isOfTheory({ path }: Passage, cell: NonNullable<Passage["cell"]>): boolean {
  if (ASSESSED.test(cell.columnHead)) return false;
  const isTheory = path.some((heading) => THEORY.test(heading));
  return isTheory && (cell.column === 0 || !isSkillTable(cell));
}

function isItem({ end, start }: TermUse, { start: offset, text }: Passage): boolean {
  return isWhole({ start: start - offset, end: end - offset }, text);
}
