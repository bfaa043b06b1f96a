// The terms that stand in a passage.

import type { Passage } from "../passages/passage.ts";
import type { TrieMatch } from "./name-trie.ts";
import { type Term, type TermUse, termKey } from "./term.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** Finds names in a text: a list of them, or the forms that they have. */
export interface NameFinder {
  find(text: string, tokens: readonly Token[]): TrieMatch<Term>[];
}

export function findUses(
  passage: Pick<Passage, "text" | "start">,
  finders: readonly NameFinder[],
  tokens = tokenize(passage.text),
): TermUse[] {
  const isShouted = passage.text === passage.text.toUpperCase();
  const found = finders.flatMap((finder) => finder.find(passage.text, tokens));
  const uses = withoutOverlaps(found).flatMap((match): TermUse[] => {
    const term = isRelation(match, passage.text) ? null : chooseTerm(match, passage.text, isShouted);
    return term ? [{ term, start: passage.start + match.start, end: passage.start + match.end }] : [];
  });
  return uses.toSorted((a, b) => a.start - b.start);
}

/** "La combinaison des deux techniques": a word that stands between things names none. */
const RELATION = /^\s(?:de\s|des\s|of\s)(?:deux|trois|ces|plusieurs|both|two|three|these)(?!\p{L})/iu;
/** "La pression de la bouteille" is that of one object: only what all gases and waters have is a thing to be known. */
const QUANTITY = /^(?:pressions?|pressure)$/iu;
const OF_OBJECT =
  /^\s(?:de\s(?:l['’]|la\s|son\s|sa\s|votre\s|chaque\s)|du\s|d['’]une?\s|dans\s(?:l['’]|la\s|le\s|son\s|une?\s)|(?:of|in)\s(?:the|an?|your|each|every)\s)(?!(?:air|eau|gaz|azote|oxyg\p{L}*|m[ée]lange|milieu|fluide|water|gas|nitrogen|mix\p{L}*|fluid|surroundings?|sea)(?!\p{L}))\p{L}/iu;
/** "Les équipements sous pression". */
const UNDER = /(?<!\p{L})(?:sous|under)\s$/iu;

function isRelation({ end, start }: TrieMatch<Term>, text: string): boolean {
  const word = text.slice(start, end);
  if (/[\s'’-]/u.test(word)) return false;
  const after = text.slice(end);
  if (QUANTITY.test(word) && (OF_OBJECT.test(after) || UNDER.test(text.slice(0, start)))) return true;
  return RELATION.test(after);
}

/** The things that are used, each once and by the name that comes first: "plongeur niveau 1", not its "(N1)". */
export function termsOf(uses: readonly TermUse[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const { term } of uses) if (!terms.has(termKey(term))) terms.set(termKey(term), term);
  return terms;
}

/** Of two matches that overlap the longer one stays; the first finder's where they are equal. */
function withoutOverlaps(matches: readonly TrieMatch<Term>[]): TrieMatch<Term>[] {
  const kept: TrieMatch<Term>[] = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) kept.push(match);
  }
  return kept;
}

/** A name of several things means none here; capitals say nothing where all is in capitals. */
function chooseTerm({ end, patterns, start }: TrieMatch<Term>, text: string, isShouted: boolean): Term | null {
  const readable = patterns.filter(({ isExact, name }) => !(isExact && isShouted && /^\p{L}{1,3}$/u.test(name)));
  const [first] = readable;
  if (!first) return null;
  const targets = new Set(readable.map(({ target }) => termKey(target)));
  if (targets.size > 1) return null;
  // "Decompression" is written as it is, though French is named first.
  const written = text.slice(start, end).toLowerCase();
  return (readable.find(({ name }) => name.toLowerCase() === written) ?? first).target;
}
