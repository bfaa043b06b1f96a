// Whether two names that are not certainly one are worth a look: rare by intent, so that the looks are worth it.
import type { DoubtKind } from "#lib/domain/doubt.ts";
import { differsByPrefix, isNearWord } from "./is-misprint.ts";
import { matchEntity } from "./match-entity.ts";
import { probesOfView } from "./name-blocks.ts";
import type { NameLookup, NameView } from "./name-view.ts";
import { areCompatible } from "./type-compatibility.ts";

export interface Doubt {
  readonly kind: DoubtKind;
  /** 0 to 1: how much speaks for one thing. */
  readonly score: number;
}

const SCORES: Record<DoubtKind, number> = { misprint: 0.9, form: 0.8, acronym: 0.6, type: 0.5 };

/** Symmetric. Null where the two are certainly one, certainly two, or not alike. */
export function doubtNames(a: NameView, b: NameView, lookup: NameLookup): Doubt | null {
  const kind = doubtKind(a, b, lookup);
  return kind && { kind, score: SCORES[kind] };
}

function doubtKind(a: NameView, b: NameView, lookup: NameLookup): DoubtKind | null {
  if (!areCompatible(a.type, b.type)) return isOneNameOfTwo(a, b) ? "type" : null;
  const match = matchEntity(a, b, lookup);
  // Initials are one with a name only where they are of no other.
  if (match.verdict === "same") return match.kind === "acronym" ? "acronym" : null;
  if (match.verdict === "apart" || a.acronym !== null || b.acronym !== null) return null;
  if (isNearlySpelled(a, b, lookup)) return "misprint";
  return a.stem !== null && a.stem === b.stem && !isOneOfTheOther(a, b) ? "form" : null;
}

/** Where the lexicon knows a thing of each type, they are two. */
function isOneNameOfTwo(a: NameView, b: NameView): boolean {
  const isKnown = (view: NameView) => view.concept !== null && !view.isForeign;
  return a.folded === b.folded && !(isKnown(a) && isKnown(b));
}

/** "membrane du détendeur", "détendeur à membrane": prepositions tell them apart. */
function isOneOfTheOther(a: NameView, b: NameView): boolean {
  return a.core === b.core;
}

/** One word each, of which not both are words that the lexicon knows. */
function isNearlySpelled(a: NameView, b: NameView, lookup: NameLookup): boolean {
  if (a.tokens.length !== b.tokens.length) return false;
  const differing = a.tokens.flatMap((token, at) =>
    token === b.tokens[at] ? [] : [[token, b.tokens[at] ?? ""] as const],
  );
  const [pair] = differing;
  if (!pair || differing.length > 1 || differsByPrefix(...pair) || !isNearWord(...pair)) return false;
  return !(lookup.hasWord(pair[0]) && lookup.hasWord(pair[1]));
}

/** Where to look for the names that may be doubtful beside this one: of two such, either is filed in a probe of the other. */
export function doubtProbesOfView(view: NameView): readonly string[] {
  return view.stem === null ? probesOfView(view) : [...probesOfView(view), `v:${view.stem}`];
}
