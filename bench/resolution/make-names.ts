// Names without end, the same for the same numbers: two to four invented words, some with a number, some acronyms.
import type { EntityType } from "#lib/domain/ontology.ts";

export interface Named {
  readonly name: string;
  readonly type: EntityType;
}

const SYLLABLES =
  "pa li er ma no sca bu to ri vel dor mi sta ga cro ne fu la ber ti qua so pre de gon ul ra che vi tor".split(" ");
const TYPES: readonly EntityType[] = ["Equipment", "Procedure", "Concept", "MedicalCondition", "Environment"];
const VOCABULARY = 20_000;

/** The name of this number. */
export function makeName(number: number): Named {
  const next = numbersFrom(number);
  const type = TYPES[next(TYPES.length)] ?? "Concept";
  const kind = next(20);
  if (kind === 0)
    return { name: Array.from({ length: 3 + next(3) }, () => String.fromCharCode(65 + next(26))).join(""), type };
  const words = Array.from({ length: 2 + next(3) }, () => makeWord(next(VOCABULARY)));
  return { name: [...words, ...(kind < 4 ? [String(1 + next(60))] : [])].join(" "), type };
}

/** The same name as a second document may write it: in capitals, or with a letter lost. */
export function respell({ name, type }: Named, number: number): Named {
  return { type, name: number % 2 === 0 ? name.toUpperCase() : name.replace(/(?<=\p{Ll}{5})\p{Ll}/u, "") };
}

function makeWord(number: number): string {
  const next = numbersFrom(number);
  return Array.from({ length: 3 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join("");
}

/** Evenly spread numbers below a limit (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
