// Where a quote stands in a chunk's text.
import { foldName } from "#lib/resolve/normalize-name.ts";
import { BULLETS } from "./bullets.ts";
import { foldWithMap } from "./fold-with-map.ts";
import { indexOfWords, placesOfCut } from "./word-edges.ts";

/** Start and end (excluded) in the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const LEADING = new RegExp(String.raw`^(?:\s|[–—―-]\s+(?=[^\s\d])|[${BULLETS}]+\s+(?=\S))+`, "u");

/** A quote so long stands nowhere by chance: where a model cut its first or last word, it is still the place that it means. */
const LONG_CHARS = 20;

/**
 * Without white space around it, and without the sign that sets off an item before it. At `offset` if it stands there, else
 * where it first stands word for word, else where it does after typographic folding; else null. What stands only within
 * other words, "E4" in "PE40", does not stand there. One that is long, or lacks a plural's ending, is found with the whole
 * words at its ends.
 */
export function findQuote(text: string, quote: string, offset?: number): TextRange | null {
  if (quote.trim() === "") return null;
  if (offset !== undefined && text.startsWith(quote, offset)) return trimRange(text, offset, offset + quote.length);
  const first = indexOfWords(text, quote);
  if (first >= 0) return trimRange(text, first, first + quote.length);
  const folded = foldWithMap(text);
  const found = findFolded(folded.text, foldWithMap(quote).text);
  const start = folded.offsets[found?.start ?? -1];
  const last = folded.offsets[(found?.end ?? 0) - 1];
  if (start === undefined || last === undefined) return null;
  return trimRange(text, start, last + characterLength(text, last));
}

function findFolded(text: string, wanted: string): TextRange | null {
  if (wanted === "") return null;
  const first = indexOfWords(text, wanted);
  if (first >= 0) return { start: first, end: first + wanted.length };
  const isLong = wanted.length >= LONG_CHARS && wanted.includes(" ");
  const name = foldName(wanted);
  for (const place of placesOfCut(text, wanted)) {
    if (isLong || foldName(text.slice(place.start, place.end)) === name) return place;
  }
  return null;
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function trimRange(text: string, start: number, end: number): TextRange {
  const from = start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
