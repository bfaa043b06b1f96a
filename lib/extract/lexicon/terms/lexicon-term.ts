// An entry of the lexicon as a term, under the name by which a document calls it.
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { type LexiconEntry, namesOf } from "#lib/lexicon/lexicon-entry.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import type { Term } from "./term.ts";

export function toTerm({ id, type }: LexiconEntry, name: string): Term {
  return { name, type, conceptId: id, aliases: [] };
}

/** Null where the lexicon knows nothing by this name, or several things. */
export function lexiconTerm(lexicon: Lexicon, name: string): Term | null {
  const [entry, other] = lexicon.find(name);
  if (!entry || other) return null;
  const folded = foldName(name);
  const alike = namesOf(entry).filter((known) => foldName(known) === folded);
  // "Decompression" is written as it is, though French is named first.
  const written = alike.find((known) => known.toLowerCase() === name.toLowerCase());
  return toTerm(entry, written ?? alike[0] ?? name);
}
