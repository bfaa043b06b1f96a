// Where a quote stands in a chunk's text.
import { BULLETS } from "./bullets.ts";
import { foldWithMap } from "./fold-with-map.ts";

/** Start and end (excluded) in the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const LEADING = new RegExp(String.raw`^(?:\s|[–—―-]\s+(?=[^\s\d])|[${BULLETS}]+\s+(?=\S))+`, "u");

/** Without white space around it, and without the sign that sets off an item before it.
 * At `offset` if it stands there, else where it first stands word for word, else where it does after typographic folding; else null. */
export function findQuote(text: string, quote: string, offset?: number): TextRange | null {
  if (quote.trim() === "") return null;
  if (offset !== undefined && text.startsWith(quote, offset)) return trimRange(text, offset, offset + quote.length);
  const first = text.indexOf(quote);
  if (first >= 0) return trimRange(text, first, first + quote.length);
  const folded = foldWithMap(text);
  const wanted = foldWithMap(quote).text;
  const at = wanted === "" ? -1 : folded.text.indexOf(wanted);
  const start = folded.offsets[at];
  const last = folded.offsets[at + wanted.length - 1];
  if (at < 0 || start === undefined || last === undefined) return null;
  return trimRange(text, start, last + characterLength(text, last));
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
