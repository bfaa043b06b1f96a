// What a sentence or an item denies is no fact: "does not cause", "n'est pas délivré par", "licence non exigée", "aucun brevet".
import type { TermUse } from "../terms/term.ts";

/** Between a negation and its verb: "n'est pas toujours causé". Another clause is denied no more. */
const BETWEEN = String.raw`(?:(?!(?:et|ou|mais|qui|que|and|or|but|who|which|only|seulement)\s)\p{L}+\s+){0,2}`;
const DENIED = new RegExp(
  [
    String.raw`(?<!\p{L})n(?:e\s|['’])(?:\p{L}+['’]?\s){0,3}(?:pas|jamais|plus|aucunement|nullement)\s+${BETWEEN}$`,
    String.raw`(?<!\p{L})n(?:e\s|['’])(?:\p{L}+\s)?$`,
    String.raw`(?<!\p{L})(?:(?:do|does|did|is|are|was|were|can|may|must|will|should|has|have)n['’]t|can['’]t|not|cannot|never|no\slonger)\s+${BETWEEN}$`,
    String.raw`(?<!\p{L})(?:il\sest\s(?:faux|inexact|erron[ée])|it\sis\s(?:false|untrue|wrong|not\strue))\s(?:que?|that)(?!\p{L})[^.;:]*$`,
  ].join("|"),
  "iu",
);
/** "Ne peut plonger qu'à 20 m" allows that much; "peut-il encadrer ?" asks. */
const ONLY = /(?<!\p{L})(?:que\s|qu['’])/iu;

/** Whether a verb is denied by what stands before it, or asked for by what follows. */
export function isDeniedVerb(text: string, { end, start }: { readonly start: number; readonly end: number }): boolean {
  const after = text.slice(end);
  if (/^[^.!]*\?/u.test(after)) return true;
  const head = text.slice(0, start).replace(/(?<=\p{L})$/u, " ");
  return DENIED.test(head) && !(/(?<!\p{L})n(?:e\s|['’])\s*$/iu.test(head) && ONLY.test(after));
}

/** What is not asked for. */
const WAIVED =
  /(?<!\p{L})(?:(?:non|not|pas|plus|pas\sd[u’']tout)\s(?:\p{L}+ment\s)?(?:obligatoires?|exig[ée]\p{L}*|requise?s?|n[ée]cessaires?|demand[ée]e?s?|required|needed|necessary|mandatory|compulsory)|facultati(?:f|ve)s?|optionnel\p{L}*|optional)(?!\p{L})/iu;
/** "Aucun brevet"; "aucune contre-indication" is asked for all the same. */
const NONE =
  /^\W*(?:aucune?|pas\sde|no|without\sany|sans)\s(?:\p{L}+\s){0,3}?(?:brevets?|certifications?|qualifications?|dipl[ôo]mes?|niveaux?|pr[ée]requis|prerequisites?|conditions?|exp[ée]riences?|requirements?)(?!\p{L})/iu;

/** Of an item of what is required: it says that this is not. */
export function isWaived(text: string): boolean {
  const waived = WAIVED.exec(text);
  return NONE.test(text) || (waived !== null && !isAside(text, waived.index));
}

const NEGATION =
  /(?<!\p{L})(?:n(?:e\s|['’])(?:[^.;:,]{0,40}?\s)?(?:pas|jamais|plus)|pas\s(?:de|d['’]|le|la|les)|jamais|aucune?|sans|never|not|no|cannot|without)(?!\p{L})/iu;

/** Of the things that an item names those that it denies; offsets are those of the text. */
export function withoutDenied(uses: readonly TermUse[], text: string): readonly TermUse[] {
  const from = NEGATION.exec(text)?.index ?? text.length;
  return uses.filter(({ end, start }) => start < from && !isWaivedAside(text.slice(end)));
}

/** "Licence (facultative)". */
function isWaivedAside(after: string): boolean {
  const aside = /^\s*\(([^)]*)\)/u.exec(after)?.[1];
  return aside !== undefined && WAIVED.test(aside);
}

/** In brackets behind one of several things. */
function isAside(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return open > text.lastIndexOf(")", at) && /,|(?<!\p{L})(?:et|ou|and|or)(?!\p{L})/iu.test(text.slice(0, open));
}
