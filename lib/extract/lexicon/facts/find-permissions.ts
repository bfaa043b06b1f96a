// What a sentence allows the holder of a certification to do, in words: "permet de plonger jusqu'à 20 m".
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { termsOf } from "../terms/find-uses.ts";
import { type Term, termKey } from "../terms/term.ts";
import { isDeniedVerb } from "./denied-words.ts";
import { isGenericSubject, isPronoun } from "./generic-subject.ts";
import { stateFact } from "./state.ts";

const MAY =
  /(?<!\p{L})(?:peu(?:t|vent)|pourra|pourront|permet(?:tent)?\s(?:de|d['’])|autorise(?:nt)?\s(?:[àa]\s|l['’]|la\s|le\s|les\s)?|(?:est|sont)\s(?:capables?\sde|autoris[ée]e?s?\s[àa]|habilit[ée]e?s?\s[àa])|can|may|(?:is|are)\s(?:able|allowed|qualified|authori[sz]ed|certified|trained)\sto|allows?\s(?:you|divers|holders)\sto|authori[sz]es?|permits?|qualif(?:y|ies)\s(?:you|divers|holders)\sto)\s*/iu;
/** What a certification allows; "peut ressentir" or "may feel" allows nothing. */
const ACT =
  /^(?:plong[ée]es?|utilisation|encadrement|acc[èe]s|dives|diving|plonger|[ée]voluer|utiliser|encadrer|enseigner|acc[ée]der|participer|effectuer|r[ée]aliser|valider|d[ée]livrer|signer|conduire|guider|organiser|assister|diriger|dive|use|supervise|teach|lead|assist|conduct|issue|enrol|enroll|take\spart|participate|guide|rent|purchase|buy|plan)(?!\p{L})/iu;
const MAX_CHARS = 200;

export function findPermissions(reading: Reading, language: string | null): FactDraft[] {
  const { passage } = reading;
  const may = passage.kind === "heading" || passage.cell ? null : MAY.exec(passage.text);
  if (!may || isDeniedVerb(passage.text, { start: may.index, end: may.index + may[0].length })) return [];
  const words = passage.text.slice(may.index + may[0].length);
  const text = words.replace(/\s+/gu, " ").replace(/[\s.;,:]+$/u, "");
  const subject =
    /\s/u.test(text) && text.length <= MAX_CHARS && ACT.test(text) ? holderBefore(reading, may.index) : null;
  if (!subject) return [];
  const object = { text, number: null, unit: null, comparator: null };
  return [{ subject, predicate: "AUTHORIZES", object, statement: stateFact(reading, subject, language), passage }];
}

/** Named before the verb, else the certification that a general word stands for. */
function holderBefore({ antecedent, certificate, passage, uses }: Reading, end: number): Term | null {
  const named = uses.findLast((use) => use.term.type === "Certification" && use.end - passage.start <= end);
  if (named) return termsOf(uses).get(termKey(named.term)) ?? named.term;
  const head = passage.text.slice(0, end).replace(/\s+/gu, " ").trim();
  if (isPronoun(head) && antecedent?.type === "Certification") return antecedent;
  return isGenericSubject(head) ? certificate : null;
}
