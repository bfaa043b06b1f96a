// Acronyms that a text explains itself: "palier de sécurité (PS)", "PS (palier de sécurité)", "PPO2 : pression partielle d'oxygène".
import { foldText } from "#lib/resolve/normalize-name.ts";
import { isGrammar } from "./plain-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

export interface AcronymPair {
  readonly acronym: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ACRONYM = String.raw`\p{Lu}[\p{L}\p{N}]{0,7}(?:\.\p{Lu}){0,7}\.?`;
const AFTER_NAME = new RegExp(`\\(\\s*(${ACRONYM})\\s*\\)`, "gu");
const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ACRONYM})\\s*(?:\\(|[:=]|[―–—]\\s|(?:signifie|means|stands\\sfor|c['’]est[-\\s][àa][-\\s]dire)\\s)\\s*`,
  "gu",
);
/** "À 20 m": no word of its own. */
const UNIT = /^(?:m|m[èe]tres?|met(?:er|re)s?)$/iu;
const MAX_WORDS = 9;
const REACH = 110;

/** In order of the text. */
export function findAcronyms(text: string): readonly AcronymPair[] {
  const after = [...text.matchAll(AFTER_NAME)].flatMap(({ 1: acronym = "", index }) => {
    const from = Math.max(0, index - REACH);
    const words = tokenize(text.slice(from, index)).slice(-MAX_WORDS);
    return pair(
      text,
      from,
      acronym,
      words.map((_, at) => words.slice(at)),
    );
  });
  const before = [...text.matchAll(BEFORE_NAME)].flatMap(({ 0: whole, 1: acronym = "", index }) => {
    const from = index + whole.length;
    const words = tokenize(text.slice(from, from + REACH)).slice(0, MAX_WORDS);
    return pair(
      text,
      from,
      acronym,
      words.map((_, at) => words.slice(0, words.length - at)),
    );
  });
  return [...after, ...before].toSorted((a, b) => a.start - b.start);
}

/** The first run of words whose initials are the acronym. */
function pair(text: string, from: number, acronym: string, runs: readonly (readonly Token[])[]): AcronymPair[] {
  const letters = foldText(acronym.replaceAll(".", ""));
  if (!/[A-Z].*[A-Z\d]/u.test(acronym) || letters.length < 2) return [];
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2 || first.isDropped || last.isDropped || isGrammar(first.stem)) continue;
    const [start, end] = [from + first.start, from + last.end];
    const name = text.slice(start, end);
    if (!/[().;:]/u.test(name) && isAcronymOf(letters, run)) {
      return [{ acronym, name: name.replace(/\s+/gu, " "), start, end }];
    }
  }
  return [];
}

/** Initials of all words, or of those that count; the formula of a gas at its end may be short for one word: "PpO2". */
function isAcronymOf(letters: string, words: readonly Token[]): boolean {
  const named = words.filter(({ raw }, at) => !(UNIT.test(raw) && /^\d/u.test(words[at - 1]?.raw ?? "")));
  const content = named.filter(({ isDropped, stem }) => !isDropped && !isGrammar(stem));
  const forms = [named, content].map((run) =>
    run.map(({ raw }) => (/^\d/u.test(raw) ? raw : foldText(raw).charAt(0))).join(""),
  );
  return forms.some((form) => form === letters || (form.length > 2 && form === letters.replace(/\d+$/u, "")));
}
