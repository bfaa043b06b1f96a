// "- 2 °C" is below zero, "- 2 palmes" is an item of a list: where a dash with a space behind it is the sign of a number.
import { splitMarker } from "./list-marker.ts";

/**
 * Only a temperature is written so and means it: before a share, a depth or a time, "- 21 % d'oxygène", "- 3 min à 3 m",
 * a dash sets off an item. The temperature is told by its scale: "- 2° Vérifier" counts.
 */
const BELOW_ZERO =
  /^([-−–])\s+(\d+(?:[.,]\d+)?\s?(?:[°º]\s?[CF]|[℃℉]|degr(?:[ée]s?|ees?)\s(?:[CF]|celsius|fahrenheit|centigrade))(?!\p{L}).*)$/isu;
const DASH = /^[-−–‐‒—]$/u;

/**
 * The text, its minus sign set to its number; as it stands where there is none. `list` are the texts of its list, itself
 * among them: where others have dashes too, all are marks.
 */
export function joinSign(text: string, list: Iterable<string>): string {
  const [, sign = "", number] = BELOW_ZERO.exec(text) ?? [];
  return number === undefined || countDashes(list) > 1 ? text : sign + number;
}

function countDashes(list: Iterable<string>): number {
  let count = 0;
  for (const text of list) if (DASH.test(splitMarker(text)?.marker ?? "")) count++;
  return count;
}
