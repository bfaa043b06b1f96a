// The sentence, list item or table row in which a few words stand: a proof that can be read by itself.
import type { TextRange } from "./find-quote.ts";

/** Longer ones are no help: the words stay alone. */
const MAX_LENGTH = 300;

/** Without the white space and number signs at its ends; never less than the range. */
export function sentenceAround(text: string, { end, start }: TextRange): TextRange {
  const before = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[.!?]\s+|\n/gu)].map((match) => match.index + match[0].length),
  );
  const after = /[.!?](?=\s|$)|(?=\n)/u.exec(text.slice(end));
  const isClosed = /[.!?]$/u.test(text.slice(start, end));
  const last = isClosed ? end : after ? end + after.index + after[0].length : text.length;
  const margin = /^[\s#]*/u.exec(text.slice(before, start))?.[0].length ?? 0;
  return last - before > MAX_LENGTH ? { start, end } : { start: before + margin, end: last };
}
