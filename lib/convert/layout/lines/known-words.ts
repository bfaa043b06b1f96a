// What a document writes with a hyphen, and what without: that settles whether a hyphen at a line's end is the word's own.

export interface KnownWords {
  /** "no-decompression", in lower case. */
  readonly compounds: ReadonlySet<string>;
  /** What stands before the hyphen in some compound: "no". */
  readonly heads: ReadonlySet<string>;
  /** Of the words that line ends may part, those that stand in one somewhere. */
  readonly whole: ReadonlySet<string>;
}

export const NO_WORDS: KnownWords = { compounds: new Set(), heads: new Set(), whole: new Set() };

const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;
const PARTED_END = /(\p{L}+)[-\u2010]$/u;
const FIRST_WORD = /^\p{L}+/u;

/** Looked at first: few lines are, and the rest is not searched. */
function isParted(text: string): boolean {
  return text.endsWith("-") || text.endsWith("\u2010");
}

/** `texts` are lines, in reading order. */
export function collectWords(texts: readonly string[]): KnownWords {
  const wanted = new Set<string>();
  texts.forEach((text, index) => {
    const head = isParted(text) && PARTED_END.exec(text)?.[1];
    const tail = FIRST_WORD.exec(texts[index + 1] ?? "")?.[0];
    if (head && tail) wanted.add((head + tail).toLowerCase());
  });
  if (wanted.size === 0) return NO_WORDS;
  const words = { compounds: new Set<string>(), heads: new Set<string>(), whole: new Set<string>() };
  for (const word of texts.flatMap(wordsOf)) {
    const hyphen = word.indexOf("-");
    if (hyphen > 0) {
      words.compounds.add(word);
      words.heads.add(word.slice(0, hyphen));
    } else if (wanted.has(word)) words.whole.add(word);
  }
  return words;
}

/** Without what a line's end has parted. */
function wordsOf(text: string): string[] {
  const whole = isParted(text) ? text.replace(PARTED_END, "") : text;
  return Array.from(whole.matchAll(WORD), ([word]) => word.toLowerCase().replaceAll("\u2010", "-"));
}
