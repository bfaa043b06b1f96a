// How a document writes its words where it does not shout: gives titles in capitals their small letters and accents back.
import { foldText } from "#lib/resolve/normalize-name.ts";

/** Verbs of titles that capitals rob of their accents. */
const VERBS =
  "gérer maîtriser connaître reconnaître évoluer équilibrer équiper déséquiper préparer réagir récupérer vérifier contrôler évaluer éviter prévenir gréer dégréer décapeler hélitreuiller repérer sécurité matériel théorique pratique plongée milieu";
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of names, by their folded form. */
export function readSpellings(names: readonly string[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const text of [VERBS, ...names]) {
    for (const [word] of text.matchAll(WORD)) spellings.set(foldText(word), word);
  }
  return spellings;
}

export class WordForms {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #known: ReadonlyMap<string, string>;

  /** `known` are the spellings of words that the document may have in capitals only. */
  constructor(known: ReadonlyMap<string, string>) {
    this.#known = known;
  }

  add(text: string): void {
    if (isShouted(text)) return;
    let isFirst = true;
    for (const [word] of text.matchAll(WORD)) {
      // The first word of a sentence is capitalised for its place alone.
      const form = isFirst && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
      isFirst = false;
      const forms = this.#counts.get(foldText(word)) ?? new Map<string, number>();
      this.#counts.set(foldText(word), forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }

  /** Text that is not in capitals comes back as it is. */
  soften(text: string): string {
    if (!isShouted(text)) return text;
    const soft = text.replace(WORD, (word) => this.#formOf(word));
    return soft.charAt(0).toUpperCase() + soft.slice(1);
  }

  /** A word that is written nowhere else keeps its capitals only where it has digits. */
  #formOf(word: string): string {
    const forms = [...(this.#counts.get(foldText(word)) ?? [])];
    const [best] = forms.toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    return best?.[0] ?? this.#known.get(foldText(word)) ?? (/\d/u.test(word) ? word : word.toLowerCase());
  }
}

/** In capitals, and long enough for that to say nothing: an acronym alone is not shouted. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && /[\p{L}]{9}|\p{L}\P{L}+\p{L}/u.test(text);
}
