// The pages of a table of contents: whole numbers that never go down.
const MIN_PAGES = 3;

/** `texts` from top to bottom. */
export function isPageList(texts: readonly string[]): boolean {
  const pages = texts.map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN));
  return pages.length >= MIN_PAGES && pages.every((page, index) => page >= (pages[index - 1] ?? 0));
}
