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
const SYLLABUS =
  /^(?:\d{1,2}\s?[―–—.):-]\s?)?(?:connaissances?(?:\sth[ée]oriques?)?|th[ée]orie|theory|theoretical\sknowledge|knowledge)$/iu;
const SENTENCE =
  /^(?:l['’]|les?\s|la\s|une?\s|the\s|an?\s|il\s|elle\s|on\s)|(?<!\p{L})(?:est|sont|ont|doi(?:t|vent)|peu(?:t|vent)|faut|permet\p{L}*|favoris\p{L}+|provoqu\p{L}+|entra[iî]n\p{L}+|augment\p{L}+|diminu\p{L}+|is|are|has|have|must|can|may|should|causes?|leads?|increases?|depends?|uses?)(?!\p{L})/iu;
const OF = /(?<!\p{L})(?:d[eu]s?\s(?:la\s|l['’])?|d['’]|of\s(?:the\s)?)$/iu;
const ASSESSED = /crit[èe]re|[ée]valuation|criteria|assessment/iu;

export function findKnowledgeFacts(reading: Reading, language: string | null): FactDraft[] {
  const { certificate, passage, title } = reading;
  if (!certificate || title) return [];
  const listed = passage.cell ? listedIn(reading, passage.cell) : isSyllabus(passage) ? itemsOf(reading) : [];
  const taught = [...termsOf(listed).values()].filter(({ type }) => PREDICATE_TYPES.TEACHES.objects.has(type));
  return taught.map((term) => ({
    ...{ subject: certificate, predicate: "TEACHES", object: term, passage },
    statement: statePlace("taught", term, certificate, language),
  }));
}

function listedIn(reading: Reading, cell: NonNullable<Passage["cell"]>): readonly TermUse[] {
  if (reading.uses.length === 0 || cell.isHeader || !isKnowledgeTable(cell)) return [];
  if (isAllThings(reading)) return reading.uses;
  return isOfTheory(reading.passage, cell) ? itemsOf(reading) : [];
}

/** "Flottabilité et loi de Mariotte : notions simples." below "Théorie": no sentence, but what is to be known. */
function isSyllabus({ kind, path, text }: Passage): boolean {
  return kind !== "heading" && SYLLABUS.test(path.at(-1) ?? "") && !SENTENCE.test(text);
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

/** Of "prévention des barotraumatismes de l'oreille, des sinus" the latter are no item. */
function itemsOf({ passage, uses }: Reading): readonly TermUse[] {
  const { start: offset, text } = passage;
  return uses.filter(({ end, start }) => {
    const place = { start: start - offset, end: end - offset };
    return isWhole(place, text) && !OF.test(text.slice(0, place.start));
  });
}
