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

/** Of a folded text, with its ends marked by a space, so that beginnings and ends count. */
export function trigramsOf(folded: string): Set<string> {
  const padded = ` ${folded} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, start) => padded.slice(start, start + 3)));
}

/** Those that can be looked up in an index: within a word. */
export function wordTrigrams(folded: string): string[] {
  return [...trigramsOf(folded)].filter((trigram) => !/\s/u.test(trigram));
}
