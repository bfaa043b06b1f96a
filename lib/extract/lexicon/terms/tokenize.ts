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
    const end = index + raw.length;
    const isDropped = isDroppedWord(folded) && !isInCode(text, raw, index);
    return { raw, stem: foldPlural(folded), start: index, end, isDropped };
  });
}

/** "DE-JEPS": capitals that a hyphen binds are no preposition. */
function isInCode(text: string, raw: string, start: number): boolean {
  const isShouted = raw.length > 1 && raw === raw.toUpperCase();
  return isShouted && (text[start - 1] === "-" || /^-\p{Lu}/u.test(text.slice(start + raw.length)));
}
