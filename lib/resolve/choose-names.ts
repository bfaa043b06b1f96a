// The name that a group bears, its aliases, and the key from which its id is made.

import type { EntityType } from "#lib/domain/ontology.ts";
import { compareText } from "./compare-text.ts";
import type { NameView } from "./name-view.ts";
import type { LedgerName } from "./resolver.ts";

export interface ChosenNames {
  readonly head: string;
  readonly name: string;
  readonly type: EntityType;
}

/** `members` is never empty. */
export function chooseNames(members: readonly LedgerName[], views: ReadonlyMap<string, NameView>): ChosenNames {
  const [head] = members.toSorted((a, b) => compareHeads(a, b, views));
  if (!head) throw new RangeError("A group has at least one name.");
  const counts = new Map<string, number>();
  for (const { count, name } of members.flatMap((member) => member.spellings)) {
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const [[name] = [""]] = [...counts].toSorted(compareSpellings);
  return { head: head.key, name, type: head.type };
}

/** Every other spelling, sorted. */
export function chooseAliases(members: readonly LedgerName[], name: string): readonly string[] {
  const spellings = new Set(members.flatMap((member) => member.spellings.map((spelling) => spelling.name)));
  spellings.delete(name);
  return [...spellings].toSorted(compareText);
}

/** What the lexicon knows first, then the longest: it is there as long as its documents are, and says most. */
function compareHeads(a: LedgerName, b: LedgerName, views: ReadonlyMap<string, NameView>): number {
  const rank = ({ key }: LedgerName) => (views.get(key)?.concept == null ? 1 : 0);
  return rank(a) - rank(b) || b.key.length - a.key.length || compareText(a.key, b.key);
}

export type Counted = readonly [name: string, count: number];

/** Titles in capitals last, then the most frequent, then the one with accents and a capital, then by code points. */
export function compareSpellings([a, countA]: Counted, [b, countB]: Counted): number {
  return (
    Number(isShouted(a)) - Number(isShouted(b)) ||
    countB - countA ||
    marksOf(b) - marksOf(a) ||
    Number(isCapitalised(b)) - Number(isCapitalised(a)) ||
    compareText(a, b)
  );
}

/** Capitals only, and more than an acronym; or letter-spaced. */
function isShouted(name: string): boolean {
  const isLong = name.length > 8 || /\p{L}{3,}\s+\p{L}{3,}/u.test(name);
  return isLong && /\p{L}/u.test(name) && name === name.toUpperCase();
}

function marksOf(name: string): number {
  return name.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
