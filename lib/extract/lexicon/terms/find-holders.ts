// Who is named within the name of something else: "consignes du directeur de plongée" are a thing, and name that person too.
import type { Passage } from "../passages/passage.ts";
import { findUses, type NameFinder } from "./find-uses.ts";
import type { Term, TermUse } from "./term.ts";

const OF = /\s(?:(?:par|by|of|from)\s(?:la|le|l['’]|les|un|une|the|an?)|du|de\sla|de\sl['’]|d['’]une?)\s?/iu;

/** No uses of their own: what the passage says, it says of the whole. */
export function findHolders(
  { start: offset, text }: Pick<Passage, "start" | "text">,
  uses: readonly TermUse[],
  finders: readonly NameFinder[],
): readonly Term[] {
  return uses.flatMap(({ end, start, term }) => {
    const named = text.slice(start - offset, end - offset);
    const joint = term.type === "Role" ? null : OF.exec(named);
    if (!joint) return [];
    return findUses({ text: named.slice(joint.index), start: 0 }, finders)
      .filter((use) => use.term.type === "Role" && use.start === joint[0].length)
      .map((use) => use.term);
  });
}
