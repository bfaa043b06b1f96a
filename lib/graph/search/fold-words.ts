// Texts as search sees them: without case and accents, as words and as trigrams.

/** Longer texts are sorted and searched by their beginning: an index takes keys of some thousand bytes only. */
const MAX_SORT_CHARS = 1000;

/** Names sort without case and accents. */
export function sortName(name: string): string {
  return foldAccents(name).slice(0, MAX_SORT_CHARS);
}

export function foldAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function wordsOf(text: string): string[] {
  return foldAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Beginnings of such length may be words of their own, and numbers have one form. */
const MIN_INFLECTED = 4;

/** The word itself, in the singular and in the plural: "paliers" means a palier too. */
export function formsOf(word: string): readonly string[] {
  if (word.length < MIN_INFLECTED || /\d/u.test(word)) return [word];
  const base = word.replace(/[sx]$/u, "");
  const irregular = word.endsWith("aux")
    ? [word.replace(/aux$/u, "al")]
    : word.endsWith("al")
      ? [word.replace(/al$/u, "aux")]
      : [];
  return [base, `${base}s`, `${base}x`, ...irregular];
}

/** Of a folded text, with its ends marked by a space, so that beginnings and ends count. */
export function trigramsOf(folded: string): Set<string> {
  const padded = ` ${folded} `;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) trigrams.add(padded.slice(start, start + 3));
  return trigrams;
}

/** Those that can be looked up in an index: within a word. */
export function wordTrigrams(folded: string): string[] {
  return [...trigramsOf(folded)].filter((trigram) => !/\s/u.test(trigram));
}
