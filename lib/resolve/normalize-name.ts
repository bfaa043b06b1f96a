// Folding: two names that differ only by case, accents, ligatures, number, articles or hyphens become the same text.
import { foldNumeral } from "./fold-numeral.ts";
import { repairReading } from "./repair-reading.ts";

/** Articles and prepositions that come and go between spellings of one name: "vidage du masque", "vidage de masque". */
const DROPPED: ReadonlySet<string> = new Set(["de", "du", "des", "d", "la", "le", "les", "l", "the", "of"]);
/** Dropped at the start only: elsewhere "a" and "un" may mean something ("mention A"). */
const LEADING: ReadonlySet<string> = new Set(["un", "une", "a", "an"]);

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["niv", "niveau"],
  ["lvl", "level"],
  ["deg", "degre"],
  ["tx", "trimix"],
  ["nx", "nitrox"],
]);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    travail: "traval",
    corail: "coral",
    vitrail: "vitral",
    tuyaux: "tuyau",
    noyaux: "noyau",
    boyaux: "boyau",
    ideaux: "ideal",
    maux: "mal",
    // A cough is not "tous".
    toux: "toux",
    yeux: "oeil",
    feet: "foot",
    men: "man",
    women: "woman",
    people: "person",
    gases: "gas",
    lives: "life",
    knives: "knife",
    criteria: "criterion",
    bacteria: "bacterium",
    // Acronyms that end in s.
    sdis: "sdis",
  }),
);

/** Most words: they fold twice as fast. */
const PLAIN = /^[ -~]*$/;

/** Lower case, without accents, ligatures and typographic variants; nothing is taken away. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/æ/gu, "ae")
    .replace(/ß/gu, "ss");
}

/** A folded word in the singular, French and English alike: equal stems, not dictionary forms. */
export function foldPlural(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || /\d/u.test(word)) return word;
  let stem = word;
  if (/(?:ea|o|e)ux$/u.test(stem)) stem = stem.slice(0, -1);
  else if (stem.endsWith("aux") && stem.length > 4) stem = `${stem.slice(0, -2)}l`;
  else if (stem.endsWith("s") && !stem.endsWith("ss")) stem = stem.slice(0, -1);
  if (stem.endsWith("ie")) stem = `${stem.slice(0, -2)}y`;
  if (/(?:x|ch|sh|ss)e$/u.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

/** True for a folded word that folding takes away between other words. */
export function isDroppedWord(word: string): boolean {
  return DROPPED.has(word);
}

/** What is left of a name once it is folded. All of it follows from its words, which are found once. */
export interface FoldedName {
  /** Folded to the singular, numerals as digits, articles left out. Never empty for a name with a letter or digit. */
  readonly tokens: readonly string[];
  /** What a ledger key is made of: of a name without a letter or digit, its marks. */
  readonly text: string;
  /** All letters and digits in a row; numbers that stand apart stay apart. For letter-spaced titles and compounds. */
  readonly squashed: string;
}

export function readName(name: string): FoldedName {
  const words = splitWords(name);
  const tokens = tokensOf(words);
  const text = tokens.length > 0 ? tokens.join(" ") : foldText(name).trim();
  return { tokens, text, squashed: squashWords(words) };
}

export function foldName(name: string): string {
  return readName(name).text;
}

function tokensOf(words: readonly SplitWord[]): readonly string[] {
  const kept = words.filter(
    ({ text, isFree }, at) =>
      !isFree ||
      isLetterOfItsOwn(words, at) ||
      !(DROPPED.has(text) || (at === 0 && LEADING.has(text)) || isArticle(text, words[at - 1]?.text)),
  );
  const chosen = kept.length > 0 ? kept : words;
  const raw = chosen.map((word) => word.text);
  const singular = raw.map(foldPlural);
  return singular.map((word, at) => foldNumeral(raw, singular, at) ?? word);
}

/** "Taille L", "12 l d'air": an article is bound to what follows it. */
function isLetterOfItsOwn(words: readonly { readonly text: string }[], at: number): boolean {
  const isLetter = words[at]?.text.length === 1 && at > 0;
  return isLetter && (at === words.length - 1 || /^\d+$/u.test(words[at - 1]?.text ?? ""));
}

/** "Un" counts elsewhere: "niveau un". */
function isArticle(word: string, before: string | undefined): boolean {
  return /^une?$/u.test(word) && (before === "d" || before === "a");
}

function squashWords(words: readonly SplitWord[]): string {
  return words
    .map((word) => word.text)
    .join(" ")
    .replace(/(?<!\d) | (?!\d)/gu, "");
}

interface SplitWord {
  readonly text: string;
  readonly isFree: boolean;
}

/** One bound by a hyphen is not free to be dropped: "DE-JEPS". */
function splitWords(name: string): readonly SplitWord[] {
  const text = foldText(repairReading(name));
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: ABBREVIATED.get(word) ?? word,
    isFree: !isHyphen(text[index - 1]) && !isHyphen(text[index + word.length]),
  }));
}

function isHyphen(character: string | undefined): boolean {
  return character !== undefined && "-\u2010\u2011".includes(character);
}
