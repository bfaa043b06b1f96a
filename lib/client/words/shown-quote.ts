// The documents' own sentences as they are shown. They are kept word for word; only how they stand on the line is changed.

/** Bullets of word processors, those of symbol fonts in the private area too; a dash only where no number follows. */
const BULLET = /^(?:[•●○◦▪▫■□◆◇❖►▶▸‣⁃∙·➢➤✓✔★\uE000-\uF8FF]\s*|[-–—*]\s+(?!\d))+/u;

/** Without the bullet of the list it stood in; the quote itself where there is nothing else. */
export function shownQuote(quote: string): string {
  return shownSentence(quote.replace(BULLET, "") || quote);
}

/** A sign that French sets apart by a space is not left alone at the start of a line. */
export function shownSentence(sentence: string): string {
  return sentence.replace(/ (?=[:;?!%»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

/** A statement on its subject's own page: the name it begins with is said there already. */
export function shownStatement(statement: string, subject: string): string {
  const rest = statement.startsWith(subject) ? /^ ?: (.+)/su.exec(statement.slice(subject.length))?.[1] : undefined;
  return shownSentence(rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : statement);
}
