// The words that somebody looks for, and which of them a word of a text is.
import { foldAccents, formsOf, wordsOf } from "./fold-words.ts";
import type { CountedText } from "./weigh-texts.ts";

/** As texts write words, with accents that stand for themselves. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Codes below are of ASCII. */
const FIRST_ACCENTED = 128;

export class SoughtWords {
  readonly words: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  /** Texts say the same words again and again: each is folded once. */
  readonly #asWritten = new Map<string, number>();
  /** Codes of the plain letters and digits with which a word that is sought may begin as it is written. */
  readonly #initials: ReadonlySet<number>;

  constructor(text: string) {
    this.words = [...new Set(wordsOf(text))];
    const forms = this.words.flatMap((word, at) => formsOf(word).map((form): [string, number] => [form, at]));
    // Of a word and another's plural that are the same, the earlier one is meant.
    this.#places = new Map(forms.toReversed());
    const initials = forms.flatMap(([form]) => [form, form.toUpperCase()]);
    this.#initials = new Set(initials.map((form) => form.charCodeAt(0)));
  }

  /** Which of the words a folded word is; -1 for none. The last one may be unfinished: it is the beginning of many. */
  indexOf(folded: string): number {
    const at = this.#places.get(folded);
    if (at !== undefined) return at;
    const last = this.words.at(-1);
    return last !== undefined && folded.startsWith(last) ? this.words.length - 1 : -1;
  }

  /** The same of a word as a text writes it. Most are told by their first letter, which folding leaves as it is where it is a plain one. */
  indexOfWritten(word: string): number {
    const initial = word.charCodeAt(0);
    if (initial < FIRST_ACCENTED && !this.#initials.has(initial)) return -1;
    const known = this.#asWritten.get(word);
    if (known !== undefined) return known;
    const at = this.indexOf(foldAccents(word));
    this.#asWritten.set(word, at);
    return at;
  }

  /** How often each of the words comes in a text, and how many words it has. */
  countIn(text: string): CountedText {
    const counts = this.words.map(() => 0);
    const written = text.match(WORD) ?? [];
    for (const word of written) {
      const at = this.indexOfWritten(word);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    }
    return { counts, length: written.length };
  }
}
