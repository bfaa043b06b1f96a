// Guesses what kind of thing a name names, by its head word.
import type { EntityType } from "#lib/domain/ontology.ts";
import type { Lexicon } from "#lib/lexicon/lexicon.ts";
import { foldName } from "#lib/resolve/normalize-name.ts";
import { typeOfHead } from "./head-words.ts";
import { tokenize } from "./tokenize.ts";

/** What follows the head of an English name: "law of partial pressures". */
const OF = /^(.*?)\s(?:of|for|to|in|on|with|from|at)\s/iu;

/** Null where neither the head words nor the lexicon say; `language` decides at which end the head stands. */
export function guessType(name: string, language: string | null, lexicon: Lexicon): EntityType | null {
  const isEnglish = language === "en";
  const tokens = tokenize(isEnglish ? (OF.exec(name)?.[1] ?? name) : name).filter(({ isDropped }) => !isDropped);
  const head = isEnglish ? tokens.at(-1) : tokens[0];
  if (!head) return null;
  const known = typeOfHead(head.stem, language);
  if (known || tokens.length < 2) return known;
  // "Âge" is no AGE: an acronym is in capitals; and an everyday word, "victime consciente", names nothing.
  const isHead = (known: string) => foldName(known) === foldName(head.raw);
  const entries = lexicon
    .find(head.raw)
    .filter(({ acronyms, unsearched }) => !acronyms.some(isHead) && !unsearched.some(isHead));
  const types = new Set(entries.map((entry) => entry.type));
  const [type] = types;
  return types.size === 1 && type !== "Organization" ? (type ?? null) : null;
}
