// The part of a passage that shows why it was found.
import { foldText } from "./fold-text.ts";
import { plainPassage } from "./plain-passage.ts";

export interface Excerpt {
  readonly before: string;
  /** Empty where no word of the query stands in the text as it is written. */
  readonly match: string;
  readonly after: string;
}

/** What comes before the match on the same line of a narrow list, in characters. */
const LEAD_CHARS = 48;

/** Begins shortly before the first place of the query's longest word that occurs, case and accents aside. */
export function excerptAround(passage: string, query: string): Excerpt {
  const text = plainPassage(passage).replace(/\s+/g, " ").trim();
  const place = findFirst(text, foldText(query).split(/\s+/).filter(Boolean));
  if (!place) return { before: text, match: "", after: "" };
  const { start, end } = place;
  const from = start > LEAD_CHARS ? text.indexOf(" ", start - LEAD_CHARS) + 1 : 0;
  const cut = Math.min(from, start);
  return {
    before: (cut > 0 ? "…" : "") + text.slice(cut, start),
    match: text.slice(start, end),
    after: text.slice(end),
  };
}

function findFirst(text: string, words: readonly string[]): { start: number; end: number } | null {
  const folded = [...text].map((char) => ({ char, folded: foldText(char) }));
  const plain = folded.map((each) => each.folded).join("");
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const at = plain.indexOf(word);
    if (at >= 0) return { start: toOffset(folded, at), end: toOffset(folded, at + word.length) };
  }
  return null;
}

/** From an offset in the folded text to one in the text as it is written. */
function toOffset(chars: readonly { char: string; folded: string }[], offset: number): number {
  let [written, folded] = [0, 0];
  for (const each of chars) {
    if (folded >= offset) break;
    written += each.char.length;
    folded += each.folded.length;
  }
  return written;
}
