import { SIGNS, type Value } from "#lib/domain/value.ts";

/** A measured limit as every language writes it: "≤ 18 m". `text` alone may say no bound: "18 m". */
export function sayValue({ comparator, number, text, unit }: Value): string {
  if (number === null) return text;
  return `${comparator ? SIGNS[comparator] : ""}${number}${unit ? ` ${unit}` : ""}`;
}
