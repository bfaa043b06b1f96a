// The words of a text as folded stems with their offsets.
import { foldPlural, foldText, isDroppedWord } from "#lib/resolve/normalize-name.ts";

export interface Token {
  readonly raw: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** An article or preposition that names do without. */
  readonly isDropped: boolean;
}

const WORD = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => {
    const folded = foldText(raw.replaceAll(".", ""));
    return { raw, stem: foldPlural(folded), start: index, end: index + raw.length, isDropped: isDroppedWord(folded) };
  });
}
