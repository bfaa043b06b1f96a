// Why two names are one thing, or why they are not: each rule in turn, the first that knows decides.
import { isMisprint } from "./is-misprint.ts";
import type { NameLookup, NameView } from "./name-view.ts";
import { areCompatible } from "./type-compatibility.ts";

export type MatchKind = "spelling" | "lexicon" | "wording" | "acronym" | "misprint";

export type Match =
  | { readonly verdict: "same"; readonly kind: MatchKind }
  /** Certainly two things, whatever else speaks for one. */
  | { readonly verdict: "apart" }
  | { readonly verdict: "unknown" };

type Rule = (a: NameView, b: NameView, lookup: NameLookup) => Match | null;

/** Symmetric. */
export function matchEntity(a: NameView, b: NameView, lookup: NameLookup): Match {
  for (const rule of RULES) {
    const match = rule(a, b, lookup);
    if (match) return match;
  }
  return { verdict: "unknown" };
}

const APART: Match = { verdict: "apart" };

const byType: Rule = (a, b) => (areCompatible(a.type, b.type) ? null : APART);

const byLexicon: Rule = (a, b) => {
  if (a.concept === null || b.concept === null) return null;
  if (a.concept === b.concept) return { verdict: "same", kind: "lexicon" };
  return a.isForeign || b.isForeign ? null : APART;
};

/** Levels, depths and dates differ: never one. Codes of letters and digits must be equal as a whole: PE60 is not PA60. */
const byNumber: Rule = (a, b) => {
  if (a.numbers !== b.numbers) return APART;
  const isCoded = a.numbers !== "" && a.acronym !== null && b.acronym !== null;
  return isCoded && !isSameCode(a, b) ? APART : null;
};

/** Its parts may come in another order: "PMT 800 m", "800 m PMT". */
function isSameCode(a: NameView, b: NameView): boolean {
  return (
    a.squashed === b.squashed ||
    (a.tokens.length > 1 && a.tokens.toSorted().join(" ") === b.tokens.toSorted().join(" "))
  );
}

const bySpelling: Rule = (a, b) => {
  const isLong = a.squashed.length >= 4 || a.numbers !== "";
  const isSame = a.folded === b.folded || (isLong && a.squashed === b.squashed);
  return isSame ? { verdict: "same", kind: "spelling" } : null;
};

const byWording: Rule = (a, b) => {
  if (a.core === b.core && a.linked !== null && b.linked !== null && a.linked !== b.linked) return null;
  if (a.core === b.core && a.type === b.type && (isTelling(a) || isTelling(b) || isPlain(a, b)))
    return { verdict: "same", kind: "wording" };
  return a.meaning === b.meaning && a.type === b.type ? { verdict: "same", kind: "wording" } : null;
};

function isTelling({ concept, core }: NameView): boolean {
  return core.includes(" ") || concept !== null;
}

/** One of the two is the bare name itself. */
function isPlain(a: NameView, b: NameView): boolean {
  return a.folded === a.core || b.folded === b.core;
}

const byAcronym: Rule = (a, b) => {
  if (!isAcronymOf(a, b) && !isAcronymOf(b, a)) return null;
  return { verdict: "same", kind: "acronym" };
};

function isAcronymOf(short: NameView, long: NameView): boolean {
  const isFree = short.isForeign || (short.concept === null && !short.isAmbiguous);
  return isFree && short.acronym !== null && long.acronym === null && long.initials.includes(short.acronym);
}

const byMisprint: Rule = (a, b, lookup) => {
  if (a.acronym !== null || b.acronym !== null || a.tokens.length !== b.tokens.length) return null;
  const differing = a.tokens.flatMap((token, at) =>
    token === b.tokens[at] ? [] : [[token, b.tokens[at] ?? ""] as const],
  );
  const [pair] = differing;
  if (!pair || differing.length > 1 || !isMisprint(pair[0], pair[1])) return null;
  if (lookup.hasWord(pair[0]) && lookup.hasWord(pair[1])) return null;
  return { verdict: "same", kind: "misprint" };
};

const RULES: readonly Rule[] = [byType, byLexicon, byNumber, bySpelling, byWording, byAcronym, byMisprint];
