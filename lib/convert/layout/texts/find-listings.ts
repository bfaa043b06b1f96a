// Listings: what is typed into a machine, or comes out of one, is set in monospaced type, and its lines stay lines.
import type { PageLayout } from "../analyse-page.ts";
import type { Line } from "../line.ts";

/** Of all characters: a document that is typed throughout has text in such type. */
const TYPED = 0.5;

/** The lines of the document that are parts of listings. */
export function findListings(layouts: readonly PageLayout[]): ReadonlySet<Line> {
  const lines = layouts.flatMap((layout) => layout.lines);
  const monospaced = lines.filter((line) => line.isMonospaced && !line.isTurned);
  return new Set(countChars(monospaced) > TYPED * countChars(lines) ? [] : monospaced);
}

function countChars(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
