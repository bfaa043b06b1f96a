// A measured limit as people write it in their language: "≤ 20 m", "≥ 16 ans", "1,6 bar".
import { SIGNS, type Value } from "#lib/domain/value.ts";

/** Units that have a name in each language; all others are signs that every language shares. */
const NAMED = new Map([
  ["years", { unit: "year", unitDisplay: "long" }],
  ["months", { unit: "month", unitDisplay: "long" }],
  ["weeks", { unit: "week", unitDisplay: "long" }],
  ["days", { unit: "day", unitDisplay: "long" }],
] as const);

/** What is counted and not measured, for which each language has words of its own. */
export type CountedUnit = "dives" | "sessions" | "persons";

const COUNTED: ReadonlySet<string> = new Set<CountedUnit>(["dives", "sessions", "persons"]);

/**
 * The words of the document where it gives no number. Numbers keep the decimals that they have. `count` writes a number
 * of things that are counted: "4 plongées".
 */
export function formatValue(
  { text, number, unit, comparator }: Value,
  locale: string,
  count: (unit: CountedUnit, number: number) => string,
): string {
  if (number === null) return text;
  const sign = comparator ? SIGNS[comparator] : "";
  if (isCounted(unit)) return sign + count(unit, number);
  const named = NAMED.get(unit as "years");
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
    ...(named && { style: "unit", ...named }),
  });
  const shown = format.format(number);
  if (!unit || named) return sign + shown;
  const isTight = unit === "°" || (unit === "%" && !locale.startsWith("fr"));
  return `${sign}${shown}${isTight ? "" : "\u00a0"}${unit}`;
}

function isCounted(unit: string | null): unit is CountedUnit {
  return unit !== null && COUNTED.has(unit);
}
