// Folding: two names that differ only by case, accents, ligatures, number, articles or hyphens become the same text.

/** Articles and prepositions that come and go between spellings of one name: "vidage du masque", "vidage de masque". */
const DROPPED: ReadonlySet<string> = new Set(["de", "du", "des", "d", "la", "le", "les", "l", "the", "of"]);
/** Dropped at the start only: elsewhere "a" and "un" may mean something ("mention A"). */
const LEADING: ReadonlySet<string> = new Set(["un", "une", "a", "an"]);

const LEVEL_WORDS: ReadonlySet<string> = new Set(
  "niveau level classe class groupe group grade degre degree stade categorie category type phase partie part chapitre chapter".split(
    " ",
  ),
);
const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5", vi: "6", vii: "7" };
const COUNTED = "un one|deux two|trois three|quatre four|cinq five".split("|").map((words) => words.split(" "));
const ORDINAL =
  "premier premiere 1er 1ere 1st first|deuxieme second seconde 2e 2eme 2nd 2nde|troisieme 3e 3eme 3rd third|quatrieme 4e 4eme 4th fourth|cinquieme 5e 5eme 5th fifth";

const ORDINALS: ReadonlyMap<string, string> = new Map(
  ORDINAL.split("|").flatMap((words, at) => words.split(" ").map((word) => [word, String(at + 1)] as const)),
);
const COUNTS: ReadonlyMap<string, string> = new Map(
  COUNTED.flatMap((words, at) => words.map((word) => [word, String(at + 1)] as const)),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    travail: "traval",
    corail: "coral",
    vitrail: "vitral",
    tuyaux: "tuyau",
    noyaux: "noyau",
    boyaux: "boyau",
    feet: "foot",
    men: "man",
    women: "woman",
    divemen: "diveman",
    people: "person",
    lives: "life",
    knives: "knife",
    ideaux: "ideal",
    yeux: "oeil",
    sdis: "sdis",
    criteria: "criterion",
    bacteria: "bacterium",
  }),
);

/** Lower case, without accents, ligatures and typographic variants; nothing is taken away. */
export function foldText(text: string): string {
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
  if (stem.endsWith("eaux") || stem.endsWith("oux") || stem.endsWith("eux")) stem = stem.slice(0, -1);
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

/** The words of a name, folded to the singular, numerals as digits, articles left out. Never empty for a name with a letter or digit. */
export function nameTokens(name: string): readonly string[] {
  const words = splitWords(name);
  const kept = words.filter(
    ({ text, isFree }, at) => !isFree || !(DROPPED.has(text) || (at === 0 && LEADING.has(text))),
  );
  const chosen = kept.length > 0 ? kept : words;
  const raw = chosen.map((word) => word.text);
  return raw.map((word, at) => foldNumeral(word, at, raw) ?? foldPlural(word));
}

/** The folded name: what a ledger key is made of. */
export function foldName(name: string): string {
  const tokens = nameTokens(name);
  return tokens.length > 0 ? tokens.join(" ") : foldText(name).trim();
}

/** All letters and digits in a row; numbers that stand apart stay apart. For letter-spaced titles and compounds. */
export function squashName(name: string): string {
  return splitWords(name)
    .map((word) => word.text)
    .join(" ")
    .replace(/(?<!\d) | (?!\d)/gu, "");
}

/** Words of the folded name; one bound by a hyphen is not free to be dropped: "DE-JEPS". */
function splitWords(name: string): { text: string; isFree: boolean }[] {
  const joined = foldText(name).replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (dotted) =>
    dotted.replaceAll(".", ""),
  );
  return [...joined.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    text,
    isFree: !isHyphen(joined[index - 1]) && !isHyphen(joined[index + text.length]),
  }));
}

function isHyphen(character: string | undefined): boolean {
  return character !== undefined && "-\u2010\u2011".includes(character);
}

function foldNumeral(word: string, at: number, words: readonly string[]): string | null {
  const before = words[at - 1];
  if (before !== undefined && LEVEL_WORDS.has(before)) return ROMAN[word] ?? COUNTS.get(word) ?? null;
  return words.length > 1 ? (ORDINALS.get(word) ?? ORDINALS.get(foldPlural(word)) ?? null) : null;
}
