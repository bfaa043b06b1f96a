// The names that a document itself gives to things, for those that one of its chunks uses: what "PA" stands for may
// stand ten pages before. Read from the document alone, never from replies, so that the order of replies means nothing.
import type { Chunk } from "#lib/domain/chunk.ts";
import { foldText, isDroppedWord } from "#lib/resolve/normalize-name.ts";

export interface KnownName {
  readonly name: string;
  readonly acronym: string | null;
}

const MAX_NAMES = 30;
const MAX_HEADING_WORDS = 7;
const SPARE_WORDS = 6;

const ACRONYM = "\\p{Lu}[\\p{Lu}\\d]{1,7}";
const PARENTHESIS = new RegExp(`(?<=[ \\u00a0])\\((${ACRONYM})\\)`, "gu");
const WORDS_BEFORE = /(?:[\p{L}\d'’-]+[ \u00a0]+){1,14}$/u;
/** Fourteen words are no longer. */
const CHARS_BEFORE = 200;
const IN_PARENTHESIS = new RegExp(`(?<![\\p{L}\\d])(${ACRONYM}) ?\\(([^()\\n]{4,90})\\)`, "gu");
const AFTER_COLON = new RegExp(`^[ \\t•*-]*(${ACRONYM})[ \\u00a0]*[:=][ \\u00a0]*([^.;:()\\n]{4,90})`, "gmu");

export class KnownNames {
  readonly #names: readonly KnownName[];

  constructor(chunks: readonly Chunk[]) {
    const known = new Map<string, KnownName>();
    const acronyms = chunks.flatMap(({ text }) => readAcronyms(text));
    const headings = chunks.flatMap(headingsOf).map((name) => ({ name, acronym: null }));
    for (const found of [...acronyms, ...headings]) {
      const key = found.acronym ?? foldText(found.name);
      if (!known.has(key)) known.set(key, found);
    }
    this.#names = [...known.values()];
  }

  /** Those that the text uses by name or acronym, in the order of the document, at most 30. */
  usedIn(text: string): readonly KnownName[] {
    const words = ` ${toWords(text).join(" ")} `;
    const isUsed = (name: string) => words.includes(` ${toWords(name).join(" ")} `);
    const used = this.#names.filter(({ acronym, name }) => isUsed(name) || (acronym !== null && isUsed(acronym)));
    return used.slice(0, MAX_NAMES);
  }
}

function readAcronyms(text: string): KnownName[] {
  const before = [...text.matchAll(PARENTHESIS)].map(({ 1: acronym = "", index }) => {
    const [words = ""] = WORDS_BEFORE.exec(text.slice(Math.max(0, index - CHARS_BEFORE), index)) ?? [];
    return { acronym, name: tailThatSpells(words.trim(), acronym) };
  });
  const within = [...text.matchAll(IN_PARENTHESIS), ...text.matchAll(AFTER_COLON)].map(
    ([, acronym = "", words = ""]) => ({ acronym, name: spells(toWords(words), acronym) ? words.trim() : null }),
  );
  return [...before, ...within].flatMap(({ acronym, name }) => (name ? [{ acronym, name }] : []));
}

/** The fewest last words whose initials, some left out, spell the acronym. */
function tailThatSpells(words: string, acronym: string): string | null {
  const starts = [...words.matchAll(/(?<![^ \u00a0'’-])[\p{L}\d]/gu)].map((match) => match.index).reverse();
  for (const start of starts.slice(0, acronym.length + SPARE_WORDS)) {
    const tail = words.slice(start);
    if (spells(toWords(tail), acronym)) return tail;
  }
  return null;
}

function spells(words: readonly string[], acronym: string): boolean {
  const letters = [...foldText(acronym).replace(/\d/gu, "")];
  const [first] = words;
  if (letters.length < 2 || !first || first[0] !== letters[0] || isDroppedWord(first)) return false;
  let at = 0;
  for (const word of words) if (word[0] === letters[at]) at++;
  return at === letters.length;
}

function headingsOf({ headings, text }: Chunk): string[] {
  const within = [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = ""]) => heading);
  const bare = [...headings, ...within].map((heading) => heading.replace(/[\s:.;–-]+$/u, ""));
  return bare.filter((heading) => {
    const count = toWords(heading).length;
    return count >= 2 && count <= MAX_HEADING_WORDS;
  });
}

function toWords(text: string): string[] {
  return [...foldText(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
}
