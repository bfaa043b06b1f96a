// Typographic folding that remembers where each character came from.

export interface FoldedText {
  readonly text: string;
  /** For each character of `text` the offset of its source; one more at the end, the source's length. */
  readonly offsets: readonly number[];
}

const VARIANTS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u02bc": "'",
  "\u2032": "'",
  "\u00b4": "'",
  "`": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2033": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
};

/** White space as one space, none at the ends; quotes, apostrophes, dashes, ligatures as one form each; soft hyphens away. */
export function foldWithMap(source: string): FoldedText {
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of source) {
    for (const folded of foldCharacter(character)) {
      if (folded === " " && (text === "" || text.endsWith(" "))) continue;
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    }
    at += character.length;
  }
  if (text.endsWith(" ")) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** What shows nothing and parts no words, a soft hyphen for one: the inside of a regular expression's brackets. */
export const UNSEEN = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`;
const UNSEEN_CHARACTER = new RegExp(`[${UNSEEN}]`, "u");

function foldCharacter(character: string): string {
  if (UNSEEN_CHARACTER.test(character)) return "";
  if (/\s/u.test(character)) return " ";
  return VARIANTS[character] ?? character.normalize("NFKC");
}
