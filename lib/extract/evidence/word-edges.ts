// Where words end: what stands within another word, as "E4" does in "PE40", is not said there.
import { UNSEEN } from "./fold-with-map.ts";

/** Some scripts set no space between words: there every place is an edge. */
const SPACELESS = ["Han", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--[${SPACELESS}]]`;
const LETTER_BEFORE = new RegExp(`${LETTER}[${UNSEEN}]*$`, "v");
const LETTER_AFTER = new RegExp(`^[${UNSEEN}]*${LETTER}`, "v");
/** "1,6" is one number. */
const NUMBER_BEFORE = /\d[.,]$/u;
const NUMBER_AFTER = /^[.,]\d/u;
/** As far as one has to look. */
const NEAR = 8;

/** Where it first stands with no word cut at its ends; -1 where it does nowhere. */
export function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWithinWord(text, at) && !isWithinWord(text, at + words.length)) return at;
  }
  return -1;
}

/** Each place where it stands at all, with the rest of the words that are cut at its ends. */
export function* placesOfCut(text: string, words: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    let [start, end] = [at, at + words.length];
    while (isWithinWord(text, start)) start--;
    while (isWithinWord(text, end)) end++;
    yield { start, end };
  }
}

function isWithinWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at, at + NEAR);
  if (LETTER_BEFORE.test(before) && LETTER_AFTER.test(after)) return true;
  return (NUMBER_BEFORE.test(before) && /^\d/u.test(after)) || (/\d$/u.test(before) && NUMBER_AFTER.test(after));
}
