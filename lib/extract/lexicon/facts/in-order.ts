// "Le Niveau 2 et le Niveau 3 plongent respectivement à 40 m et 60 m": each has its own, or nobody has any.
import type { Measure } from "../../values/measure.ts";
import type { Reading } from "../reading.ts";
import { type Term, type TermUse, termKey } from "../terms/term.ts";

const RESPECTIVELY = /(?<!\p{L})(?:respectivement|respectively)(?!\p{L})/iu;

export function isInOrder(text: string): boolean {
  return RESPECTIVELY.test(text);
}

/** Of the things of one kind that are as many as the measures of this unit, the one in the measure's place. */
export function inOrder({ measures, uses }: Reading, measure: Measure, isFit: (use: TermUse) => boolean): Term | null {
  const alike = measures.filter(({ value }) => value.unit === measure.value.unit);
  const place = alike.findIndex(({ start, value }) => start === measure.start && value.number === measure.value.number);
  const terms = [...new Map(uses.filter(isFit).map(({ term }) => [termKey(term), term])).values()];
  const kinds = [...Map.groupBy(terms, ({ type }) => type).values()].filter(({ length }) => length === alike.length);
  return kinds.length === 1 ? (kinds[0]?.[place] ?? null) : null;
}
