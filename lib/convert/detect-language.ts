// The language of a text, told by the small words that every sentence has.

const FUNCTION_WORDS = {
  fr: "l' d' qu' n' s' c' j' le la les un une des du de et est sont dans pour par sur avec que qui il elle vous nous au aux ce cette ces ou où ne pas plus se son sa ses en à être a sans sous entre leur leurs chaque tout tous doit peut",
  en: "the a an of and is are in for by on with that which he she you we to at this these or not more be its it as from was were has have can must your their if when all any no may should will",
  de: "der die das den dem des ein eine einen einem einer und ist sind im in zu mit für von auf nicht auch sich wird werden bei als an oder aus nach wie wenn durch über vor",
  es: "el la los las un una unos y es son en de del al con por para que se no su sus como más este esta o lo si sin sobre entre cada debe",
  it: "il lo la gli le un una uno e è sono di del della dei delle al alla in nel nella con per che si non più come questo questa o su da dal dalla anche ogni deve",
  nl: "de het een en is zijn van in op met voor dat die niet te aan bij ook als door naar om of wordt worden uit over deze moet kan",
  pt: "o a os as um uma e é são de do da dos das em no na nos nas com por para que se não mais como este esta ou ao aos à sem sobre cada deve",
} as const;

/** Languages that each word belongs to. */
const WORD_LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(" ")) WORD_LANGUAGES.set(word, [...(WORD_LANGUAGES.get(word) ?? []), language]);
}

/** Of all words, at least this share must be of the language, and so many times more than of any other. */
const MIN_SHARE = 0.05;
const MIN_WORDS = 4;
const CLEARLY = 1.4;
/** What is elided stands with its apostrophe: a single letter is no word. */
const WORD = /\p{L}+'?/gu;

export interface LanguageEvidence {
  readonly words: number;
  /** How many of the words are small words of each language; none where it has none. */
  readonly counts: ReadonlyMap<string, number>;
}

export function weighLanguages(text: string): LanguageEvidence {
  const words = text.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    const known = WORD_LANGUAGES.get(word) ?? (word.endsWith("'") ? WORD_LANGUAGES.get(word.slice(0, -1)) : null);
    for (const language of known ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return { words: words.length, counts };
}

/** BCP 47, null where unsure. */
export function detectLanguage(text: string): string | null {
  return clearLanguage(weighLanguages(text), MIN_WORDS, MIN_SHARE);
}

/** Null where there are too few words, or no language stands out. */
export function clearLanguage({ counts, words }: LanguageEvidence, minWords: number, minShare: number): string | null {
  if (words < minWords) return null;
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < minShare * words) return null;
  return first[1] > CLEARLY * (second?.[1] ?? 0) ? first[0] : null;
}
