// A measured limit as people write it in their language: "≤ 20 m", "≥ 16 ans", "1,6 bar".
import type { Value } from "#lib/domain/value.ts";

const SIGNS = { "=": "", "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ ", "~": "≈ " } as const;

/** Units that have a name in each language; all others are signs that every language shares. */
const NAMED = new Map([
  ["years", { unit: "year", unitDisplay: "long" }],
  ["months", { unit: "month", unitDisplay: "long" }],
  ["days", { unit: "day", unitDisplay: "long" }],
] as const);

/** The words of the document where it gives no number. Numbers keep the decimals that they have. */
export function formatValue({ text, number, unit, comparator }: Value, locale: string): string {
  if (number === null) return text;
  const sign = comparator ? SIGNS[comparator] : "";
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
