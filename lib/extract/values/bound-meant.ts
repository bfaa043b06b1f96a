// What the words of a bound mean where they stand: below 20 m is deeper, and what must not be more is at most so much.
import type { Comparator } from "./comparators.ts";

/** What can be below zero. */
export const BELOW_ZERO: ReadonlySet<string | null> = new Set(["°C", "°F", "%"]);
/** What is below 30 m is deeper. */
const DEPTH: ReadonlySet<string | null> = new Set(["m", "ft"]);
const BELOW = /(?<!\p{L})(?:below|(?:en|au)[-\s]dess?ous\sde|sous\s(?:les\s)?)\s?$/iu;
/** "Sous 6 m d'eau", "under one atmosphere": where something is, and no bound. */
const SOUS = /(?<!\p{L})sous\s(?:les\s)?$/iu;
const UNDER = /(?<!\p{L})under\s$/iu;
const PRESSURE: ReadonlySet<string | null> = new Set(["bar", "atm", "psi", "hPa", "mbar"]);

const NOT = [
  String.raw`n(?:e\s|['’])(?:[^.;:!?]{0,60}?\s)?(?:pas|jamais|plus)`,
  // Without its "pas": "ne peut plonger au-delà de 20 m".
  String.raw`ne\s(?:peu(?:t|vent)|pourra|pourront|saurai(?:t|ent))`,
  String.raw`(?<!si\s)jamais|pas|aucune?|interdi(?:t|te|ts|tes|re|sent)|proscri(?:t|te|ts|tes|re|vent)`,
  String.raw`(?:must|should|shall|may|can|could|do|does|did|will|is|are|to)(?:\s?not(?!\sonly)|n['’]t)|(?:can|won)['’]t|never`,
  String.raw`no\s(?:dives?|divers?|one|students?)|forbid(?:s|den)?|prohibit(?:s|ed)?`,
].join("|");
/** What tells something else: another subject, another verb, a condition, a duty that falls away, a second negation. */
const ELSE = [
  String.raw`(?:mais|but|however|car|because|si|if|when|lorsqu[e’']|quand|sauf|except|unless|qui|dont|who|which|that)(?!\p{L})`,
  String.raw`(?:sans|without|avant|before|until|after|apr[èe]s)(?!\p{L})`,
  String.raw`(?:doi(?:t|vent)|peu(?:t|vent)|faut|est|sont|must|may|can|should|is|are|has|requires?)(?!\p{L})`,
  "(?:obligatoire|n[ée]cessaire|requis|exig|indispensable|required|mandatory|compulsory|necessary|need)",
  String.raw`(?:et|and)\s(?:avoir|[êe]tre|attendre|wait|have|be|keep|stay)(?!\p{L})`,
  // "Ne … qu'au-delà de 20 m": there, and nowhere else.
  String.raw`qu(?:e\s|['’])(?:[àa]\s)?$`,
].join("|");
const CLAUSE = String.raw`,\s(?:l['’]|(?:les?|la|une?|ils?|elles?|on|son|sa|ce|cette|the|an?|it|they|he|you|this|its)\s)`;
const FORBIDDING = new RegExp(
  String.raw`(?<!\p{L})(?:${NOT})(?!\p{L})(?:(?!${CLAUSE}|(?<!\p{L})(?:${ELSE}))[^.;:!?]|[.:]\d)*$`,
  "iu",
);
/** "Au-delà de 20 m la plongée est interdite." */
const FORBIDDEN_AFTER =
  /^[^.;:!?\d]{0,60}?(?<!\p{L})(?:(?:est|sont|is|are)\s(?:\p{L}+ment\s|\p{L}+ly\s)?(?:interdit|proscrit|forbidden|prohibited)|(?:is|are)\snot\s(?:allowed|permitted)|n['’](?:est|sont)\spas\s(?:autoris|permis|admis))/iu;
/** "Interdit aux moins de 18 ans de dépasser 20 m": of whom it is said. */
const OF_WHOM = /^\sd(?:e\s|['’])\p{L}+(?:er|ir|re)(?!\p{L})/iu;
const HEAD_CHARS = 160;
const AFTER_CHARS = 100;

interface Bound {
  readonly stated: Comparator;
  readonly unit: string | null;
  /** Where the number stands. */
  readonly at: number;
  /** Of the measure in the text, with the words that make it a bound. */
  readonly start: number;
  readonly end: number;
}

export function boundMeant(text: string, bound: Bound): Comparator {
  const { stated } = bound;
  if (stated !== "<" && stated !== ">") return stated;
  const head = text.slice(0, bound.at);
  const isDeeper = stated === "<" && DEPTH.has(bound.unit) && BELOW.test(head);
  if (isForbidden(text, bound)) return stated === ">" || isDeeper ? "<=" : ">=";
  if (stated === "<" && isPlace(head, bound.unit)) return "=";
  return isDeeper ? ">" : stated;
}

function isForbidden(text: string, { end, start }: Bound): boolean {
  const after = text.slice(end, end + AFTER_CHARS);
  const isBefore = FORBIDDING.test(text.slice(Math.max(0, start - HEAD_CHARS), start)) && !OF_WHOM.test(after);
  return isBefore || FORBIDDEN_AFTER.test(after);
}

function isPlace(head: string, unit: string | null): boolean {
  return (SOUS.test(head) && !BELOW_ZERO.has(unit)) || (UNDER.test(head) && PRESSURE.has(unit));
}
