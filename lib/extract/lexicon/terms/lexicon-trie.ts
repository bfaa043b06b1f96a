// The lexicon as a trie: each of its names leads to the term under which it is reported.
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { toTerm } from "./lexicon-term.ts";
import { NameTrie } from "./name-trie.ts";
import type { Term } from "./term.ts";

/** Everyday words are left out, or nothing but them is in; an acronym is found in its capitals only. */
export function buildLexiconTrie(lexicon: Lexicon, isEveryday = false): NameTrie<Term> {
  const trie = new NameTrie<Term>();
  for (const entry of lexicon.entries) {
    const unsearched = new Set(entry.unsearched);
    const acronyms = new Set(entry.acronyms);
    const words = [entry.fr.name, ...entry.fr.aliases, entry.en.name, ...entry.en.aliases];
    for (const name of new Set([...words, ...acronyms])) {
      if (unsearched.has(name) !== isEveryday) continue;
      trie.add({ name, isExact: acronyms.has(name), target: toTerm(entry, name) });
    }
  }
  return trie;
}
