// What brackets list after a prevention: "les barotraumatismes et leur prévention (Valsalva, déglutition)".
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { isWhole } from "../terms/find-enumerated.ts";
import { stateFact } from "./state.ts";

const LIST =
  /(?<!\p{L})(?:pr[ée]v(?:ention|enir)|[ée]viter|prevent(?:ion|ing)?|avoid(?:ing)?)(?!\p{L})[^().;:]{0,60}\(/giu;
/** What is done prevents; things and conditions may as well be what is to be prevented: "(oreille, sinus)". */
const DONE: ReadonlySet<string> = new Set(["Procedure", "Competency"]);
const REACH = 80;

export function findPrevention(reading: Reading, language: string | null): FactDraft[] {
  const { passage, uses } = reading;
  const { start: offset, text } = passage;
  return [...text.matchAll(LIST)].flatMap(({ 0: words, index }) => {
    const open = index + words.length;
    const close = text.indexOf(")", open);
    const harm = uses.findLast(({ end, term }) => term.type === "MedicalCondition" && end - offset < open);
    if (close < 0 || !harm || open - (harm.end - offset) > REACH || /[.;:]/u.test(text.slice(harm.end - offset, open)))
      return [];
    const done = uses.filter(({ end, start, term }) => {
      const place = { start: start - offset, end: end - offset };
      return DONE.has(term.type) && place.start >= open && place.end <= close && isWhole(place, text);
    });
    const statement = stateFact(reading, harm.term, language);
    return done.map(({ term }) => ({ subject: term, predicate: "PREVENTS", object: harm.term, statement, passage }));
  });
}
