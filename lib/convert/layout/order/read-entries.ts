// A glossary: terms in a column of their own, each read before what it means, on however many lines either stands.
import { type Rect, unite } from "../rect.ts";
import { MIN_GUTTER } from "./find-gutter.ts";
import type { Ordered } from "./ordered.ts";

const MIN_TERMS = 3;
/** In points: what begins beside a term. */
const SAME_ROW = 2;
/** In shares of a line's height: the room between the lines of one term. */
const MAX_LEADING = 0.6;
/** Of the column's width: a line that short ends its text. */
const FULL = 0.8;

/** The items entry by entry; null where they are no such list. */
export function readEntries<T extends Ordered>(items: readonly T[]): T[] | null {
  const terms = items.filter((item) => item.isProminent).sort(byTop);
  const texts = items.filter((item) => !item.isProminent).sort(byTop);
  if (terms.length < MIN_TERMS || texts.length < terms.length) return null;
  const [column, area] = [unite(terms), unite(texts)];
  // What a term means takes more room than the term; page numbers take less.
  if (area.left - column.right < MIN_GUTTER || area.right - area.left <= column.right - column.left) return null;
  const starts = terms.filter((term, index) => !isSameTerm(terms[index - 1], term, texts, area));
  if (!starts.every((term) => texts.some((text) => isOnRow(text, term)))) return null;
  const tops = starts.map(({ top }) => top - SAME_ROW);
  const entryOf = (item: Rect) =>
    Math.max(
      0,
      tops.findLastIndex((top) => item.top >= top),
    );
  return tops.flatMap((_, entry) => [...terms, ...texts].filter((item) => entryOf(item) === entry));
}

/** It stands right below, beside a text that goes on from the row above. */
function isSameTerm(above: Rect | undefined, term: Rect, texts: readonly Rect[], area: Rect): boolean {
  if (!above || term.top - above.bottom > MAX_LEADING * (term.bottom - term.top)) return false;
  const beside = texts.find((text) => isOnRow(text, above));
  return beside !== undefined && beside.right - area.left >= FULL * (area.right - area.left);
}

function isOnRow(text: Rect, term: Rect): boolean {
  return Math.abs(text.bottom - term.bottom) <= SAME_ROW;
}

function byTop(a: Rect, b: Rect): number {
  return a.top - b.top;
}
