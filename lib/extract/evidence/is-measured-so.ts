// Whether a quote gives a number the unit that a value has: "limited to 18 m" states no 18 bar.
import { foldText } from "#lib/resolve/normalize-name.ts";
import { findMeasures } from "../values/find-measures.ts";
import type { StatedNumber } from "./read-numbers.ts";

/** They count only before a unit: "une certification" states no number. */
const ARTICLE = /^(?:une?|one)$/iu;
/** No unit is longer. */
const UNIT_CHARS = 32;

/** Of a number that stands without a unit, as in a cell of a table, any may be meant. So may none of any number. */
export function isMeasuredSo(quote: string, { end, number, start }: StatedNumber, unit: string | null): boolean {
  const wanted = unit?.trim() || null;
  if (ARTICLE.test(quote.slice(start, end))) return isFollowedBy(quote.slice(end), wanted);
  const measures = findMeasures(quote).filter(({ value }) => Math.abs(value.number) === number);
  if (wanted === null || measures.length === 0) return true;
  const sign = readUnit(` ${wanted}`) ?? readUnit(` ${wanted}s`);
  if (sign !== null) return measures.some(({ value }) => value.unit === sign);
  // Units of its own are written as the document writes them; what is counted has many names.
  return measures.some(({ isCount }) => isCount) || foldText(quote).includes(foldText(wanted));
}

function isFollowedBy(rest: string, unit: string | null): boolean {
  const sign = readUnit(rest.slice(0, UNIT_CHARS));
  if (sign !== null) return unit === null || readUnit(` ${unit}`) === sign;
  return unit !== null && foldText(rest.trimStart()).startsWith(foldText(unit));
}

/** The sign of the unit with which a text begins. */
function readUnit(text: string): string | null {
  return findMeasures(`2${text}`).find(({ start }) => start === 0)?.value.unit ?? null;
}
