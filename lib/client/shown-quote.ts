// A quote as it is shown: it stands in the document word for word, but the sign of its list item is no word of it.

/** Bullets of word processors, those of symbol fonts in the private area too; a dash only where no number follows. */
const BULLET = /^(?:[•●○◦▪▫■□◆◇❖►▶▸‣⁃∙·➢➤✓✔★\uE000-\uF8FF]\s*|[-–—*]\s+(?!\d))+/u;

/** Without the bullet it begins with; the quote itself where there is nothing else. */
export function shownQuote(quote: string): string {
  return quote.replace(BULLET, "") || quote;
}
