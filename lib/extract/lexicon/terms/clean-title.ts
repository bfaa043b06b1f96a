// A title without its number, its label and what follows it: "Compétence n° 2 : PLONGÉE AU NITROX" names a competency.

export interface CleanTitle {
  readonly text: string;
  /** The title says itself that it names a competency. */
  readonly isCompetency: boolean;
}

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[.)―–—:-])\s*/u;
const COMPETENCY = /^(?:comp[ée]tences?|skills?|competency|competencies)\s*(?:n\s?[°o]\s*)?\d*\s*[:―–—.-]\s*/iu;
const LABEL =
  /^(?:chapitres?|chapters?|modules?|parties?|parts?|sections?|le[çc]ons?|lessons?|units?|s[ée]ances?|th[èe]mes?|[ée]tapes?|steps?|annexes?|appendix)\s*(?:n\s?[°o]\s*)?(?:\d{1,2}(?:\.\d+)*|[IVX]{1,4}|[A-Z])\s*[:―–—.)-]?\s+/iu;
/** A name's own acronym stays with it; an aside does not. */
const ASIDE = /\s*\([^)]*\)?\s*$/u;

export function cleanTitle(title: string): CleanTitle {
  const line = title.replace(/\s+/gu, " ").trim();
  const isCompetency = COMPETENCY.test(line);
  const text = line
    .replace(COMPETENCY, "")
    .replace(LABEL, "")
    .replace(NUMBER, "")
    .replace(ASIDE, "")
    .replace(/[\s:;,.…]+$/u, "")
    .trim();
  return { text, isCompetency };
}
