// A sentence that defines a thing: what it names and what it says of it.

export interface Definition {
  readonly name: string;
  /** What the name stands for, its article included. */
  readonly text: string;
  /** After the article: where the kind of thing is told. */
  readonly genus: string;
  /** The words leave no doubt that they define, as "On appelle …" does and "… est un …" does not. */
  readonly isExplicit: boolean;
}

const WORD_FOR = /^(?:le\s|the\s)?(?:terme|mot|expression|notion|term|word)\s(?:d[e’']\s?)?/iu;
const X = String.raw`[«“"]?\s?(?<name>[\p{L}\p{N}][^.,;:()«»“”"]{1,60}?)\s?[»”"]?(?:\s\([^)]{1,40}\))?`;
/** Not the article within a name: "narcose à l'azote". */
const ARTICLE_FR = String.raw`(?<!\s(?:[àa]|de|du|en|sur|par|dans)\s)(?<article>une?\s|l['’]|la\s|le\s|les\s|des\s|toute?\s)`;
const ARTICLE_EN = String.raw`(?<article>an?\s|the\s|any\s)`;
const TEXT = "(?<rest>.{8,})$";

const EXPLICIT: readonly RegExp[] = [
  new RegExp(
    `^on\\s(?:appelle|nomme|entend\\spar)\\s(?:une?\\s|la\\s|le\\s|les\\s|l['’])?${X}\\s(?:,\\s)?${ARTICLE_FR}${TEXT}`,
    "iu",
  ),
  new RegExp(
    `^(?:l['’]|la\\s|le\\s|les\\s|une?\\s)?${X}\\s(?:désignent?|(?:est|sont)\\sdéfinie?s?\\scomme|se\\sdéfinit\\scomme|signifie)\\s${ARTICLE_FR}?${TEXT}`,
    "iu",
  ),
  new RegExp(
    `^(?:the\\s|an?\\s)?${X}\\s(?:refers\\sto|means|is\\sdefined\\sas|is\\sthe\\sterm\\sfor|is\\scalled)\\s${ARTICLE_EN}?${TEXT}`,
    "iu",
  ),
];
const COPULAR: readonly RegExp[] = [
  new RegExp(`^(?:l['’]|la\\s|le\\s|les\\s|une?\\s)?${X}\\s(?:est|sont)\\s${ARTICLE_FR}${TEXT}`, "iu"),
  new RegExp(`^(?:the\\s|an?\\s)?${X}\\s(?:is|are)\\s${ARTICLE_EN}${TEXT}`, "iu"),
  new RegExp(`^${X}\\s?[:=―–—]\\s(?<article>une?\\s|l['’]|la\\s|le\\s|an?\\s|the\\s)${TEXT}`, "iu"),
];

/** Null where the sentence defines nothing. */
export function findDefinition(sentence: string): Definition | null {
  const line = sentence.replace(/\s+/gu, " ").trim();
  return match(line, EXPLICIT, true) ?? match(line, COPULAR, false);
}

function match(line: string, patterns: readonly RegExp[], isExplicit: boolean): Definition | null {
  for (const pattern of patterns) {
    const { article = "", name, rest } = pattern.exec(line)?.groups ?? {};
    if (name === undefined || rest === undefined) continue;
    const genus = rest.replace(/[\s.]+$/u, "");
    return { name: name.replace(WORD_FOR, "").trim(), text: article + genus, genus, isExplicit };
  }
  return null;
}
