// Numbers that a sentence denies, and so states no limit of: "n'est pas de 40 m mais de 20 m", "are not limited to 18 m".
import type { Measure } from "../../values/measure.ts";

const NOT = [
  String.raw`n(?:e\s|['’])\p{L}+(?:-t-\p{L}+)?\s(?:pas|jamais|plus)|ne\s(?:pas|jamais|plus)`,
  String.raw`(?:is|are|was|were|do|does|must|may|can|should|shall|will)(?:\s?not(?!\sonly)|n['’]t)|(?:can|won)['’]t|never`,
].join("|");
const NOT_SO = String.raw`(?:et|mais|and|but|,)\s(?:non(?:\spas)?|not)`;
const AT = String.raw`(?:(?:to|at|of|de|[àa]|les?|the)\s|d['’]\s?)?`;
/** At once before the number, or before the words that bound it. */
const AT_ONCE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${NOT})\s(?:(?:be|[êe]tre)\s)?(?:(?:limit|fix|restr|set)\p{L}*\s)?|(?:${NOT_SO})\s)${AT}$`,
  "iu",
);
const ALLOWED = String.raw`(?:(?:autoris|qualifi|habilit|permis|allow|permit|certif|able|authori[sz]|train)\p{L}*\s)?`;
const DIVING =
  "(?:plong(?:er|e|ez)|descend(?:re|ez|s)?|[ée]voluer|aller|encadrer|dives?|diving|descending|go|ascend|remonter)";
/** "N'est pas autorisé à plonger jusqu'à 40 m": not so deep, and nobody says how deep. */
const NOT_ALLOWED = new RegExp(
  String.raw`(?<!\p{L})(?:${NOT}|ne\s(?:peu(?:t|vent)|pourra|pourront))\s${ALLOWED}(?:(?:[àa]|de|pour|to)\s)?${DIVING}\s(?:(?!(?<!\p{L})(?:qu['’]|(?:mais|but|sans|without|avant|before|que|and|et|below|beyond|over|deeper|more|exce\p{L}+)(?!\p{L})))[^.;:,!?\d])*$`,
  "iu",
);
/** "Does not require 18 years", "n'est pas obligatoire à moins de 10 m". */
const WAIVED = new RegExp(
  String.raw`(?<!\p{L})(?:${NOT})\s(?:(?:be|[êe]tre)\s)?(?:require|need|oblig|exig|requis|n[ée]cessaire|indispensable|mandatory|compulsory|necessary)[^.;:,!?]*$|(?<!\p{L})n(?:e\s|['’])(?:requi|n[ée]cessit|exig|impos)\p{L}+\s(?:pas|jamais|plus)\s[^.;:,!?]*$`,
  "iu",
);
/** "18 m (60 ft)": the second is denied with the first. */
const TRANSLATED = /\d[\d.,]*\s?\p{L}+\s?[/(]\s?$/u;
const HEAD_CHARS = 160;
const DEPTH: ReadonlySet<string> = new Set(["m", "ft"]);

/** A number without a bound, or one that is allowed; what is forbidden, "plus de 40 m", is a bound all the same. */
const ALLOWING = /^(?:\d|limit|jusqu|up\sto|at\smost|au\s(?:plus|maximum))/iu;
const ALLOWED_BOUNDS: ReadonlySet<string | null> = new Set(["=", "<=", "~"]);

export function isDenied({ start, value }: Measure, text: string): boolean {
  const head = text.slice(Math.max(0, start - HEAD_CHARS), start).replace(TRANSLATED, "");
  if (WAIVED.test(head)) return true;
  if (!ALLOWED_BOUNDS.has(value.comparator) || !ALLOWING.test(value.text)) return false;
  return AT_ONCE.test(head) || (DEPTH.has(value.unit) && NOT_ALLOWED.test(head));
}
