// French or English, told by the small words that every sentence has.

const FUNCTION_WORDS = {
  fr: "le la les un une des du de et est sont dans pour par sur avec que qui il elle vous nous au aux ce cette ou ne pas plus se son sa ses en à être",
  en: "the a an of and is are in for by on with that which he she you we to at this or not more be its it as from was were has have",
} as const;

const SETS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));

/** Of all words, at least this share must be of the language, and so many times more than of any other. */
const MIN_SHARE = 0.08;
const MIN_WORDS = 4;
const CLEARLY = 1.5;

/** BCP 47, null where unsure. */
export function detectLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = SETS.map((set) => ({ ...set, count: words.filter((word) => set.words.has(word)).length }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || first.count < MIN_SHARE * words.length) return null;
  return first.count > CLEARLY * (second?.count ?? 0) ? first.language : null;
}
