// Names that only lead to the next one: "un SSI Open Water Instructor", "un encadrant licencié au minimum E3".
import type { TermUse } from "../terms/term.ts";

/** Between who does something and the least that they must hold. */
const AT_LEAST =
  /^\s(?:\p{L}+\s){0,2}?(?:au\s(?:moins|minimum)|minimum|at\sleast|(?:de|du)\sniveau|titulaires?|holding|qualified\sas|certified\sas)\s(?:(?:au\s(?:moins|minimum)|du|de\sla|d['’]un|une?|an?|de|le)\s?)*$/iu;

/** The next name takes its place: with the lead before it where that is its maker's. Offsets as those of the text. */
export function withoutLeads(uses: readonly TermUse[], text: string): readonly TermUse[] {
  return uses.flatMap((use, at) => {
    const before = uses[at - 1];
    if (leads(use, uses[at + 1], text)) return [];
    return before && leads(before, use, text) ? [{ ...use, start: before.start }] : [use];
  });
}

function leads({ end, term }: TermUse, next: TermUse | undefined, text: string): boolean {
  if (!next) return false;
  const gap = text.slice(end, next.start);
  if (term.type === "Organization") return gap === " ";
  return term.type === "Role" && next.term.type === "Certification" && AT_LEAST.test(gap);
}
