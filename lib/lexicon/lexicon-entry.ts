// An entry of the lexicon, and the short form in which the data files write it.
import type { EntityType } from "#lib/domain/ontology.ts";

export interface Wording {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface LexiconEntry {
  /** Unique and stable: names that lead to one id mean one thing. */
  readonly id: string;
  readonly type: EntityType;
  readonly fr: Wording;
  readonly en: Wording;
  /** Matched in upper case only; one that an entry of another type has too is ambiguous. */
  readonly acronyms: readonly string[];
  /** Those of the names that are everyday words: known when they are met as a name, never searched for in running text. */
  readonly unsearched: readonly string[];
}

/**
 * Reads rows of `id ; French ; English ; acronyms`: in each the name first, then its aliases, " | " between them; "~"
 * before an everyday word. A line a row keeps a topic on one screen.
 */
export function toEntries(type: EntityType, rows: string): readonly LexiconEntry[] {
  const lines = rows.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [id = "", fr = "", en = "", acronyms = ""] = line.split(";").map((part) => part.trim());
    const names = [fr, en, acronyms].flatMap(split);
    return {
      id,
      type,
      fr: toWording(fr),
      en: toWording(en),
      acronyms: split(acronyms).map(strip),
      unsearched: names.filter((name) => name.startsWith("~")).map(strip),
    };
  });
}

function toWording(text: string): Wording {
  const [name = "", ...aliases] = split(text).map(strip);
  return { name, aliases };
}

function split(text: string): string[] {
  return text === "" ? [] : text.split("|").map((name) => name.trim());
}

function strip(name: string): string {
  return name.startsWith("~") ? name.slice(1) : name;
}

/** All names of an entry, its acronyms last. */
export function namesOf({ fr, en, acronyms }: LexiconEntry): readonly string[] {
  return [...new Set([fr.name, ...fr.aliases, en.name, ...en.aliases, ...acronyms])];
}
