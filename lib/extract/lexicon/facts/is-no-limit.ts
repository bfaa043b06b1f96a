// Numbers that bound nothing: they say when something else holds, of what is spoken, or how fast something grows.
import type { Measure } from "../../values/measure.ts";
import type { Passage } from "../passages/passage.ts";
import type { Reading } from "../reading.ts";
import { isDenied } from "./is-denied.ts";

/** "Pour les plongeurs de moins de 12 ans", "children aged 10 and 11": says when something else holds. */
const FOR_PEOPLE =
  /(?<!\p{L})(?:pour|chez|for|with)\s(?:(?:les|des|tout|all|any)\s)?(?:plongeurs?|enfants?|[ée]l[èe]ves?|mineurs?|jeunes|candidats?|divers?|children|students?|minors?|candidates?)\s(?:[^.,;:\d]{0,24}\s)?(?:\d{1,2}\s(?:et|ou|à|and|or|to)\s)?$/iu;
/** "Before age 12"; "15-year-olds need …"; "divers aged 10 to 11 must …"; "À partir de 12 ans, il peut …". */
const BEFORE_AGE = /(?<!\p{L})(?:avant|before)\s(?:(?:l['’][âa]ge\sde|(?:the\s)?age(?:\sof)?)\s)?$/iu;
const OLDS = /^[\s-]olds(?!\p{L})/iu;
const MODAL = /^\s(?:must|may|can|should|doi(?:t|vent)|peu(?:t|vent)|ne\s)/iu;
/** "Entre 12 et 14 ans, la profondeur est …": of whom the sentence speaks. */
const BETWEEN_AGES = /^(?:entre|between|de|from)\s$/iu;
const TWO_NUMBERS = /\d+\D+\d/u;
const THEN =
  /^,\s(?:ils?|elles?|on|he|she|they|it|l['’]enfant|les?\s(?:enfants?|plongeurs?)|the\s(?:diver|child)|children|divers)\s/iu;
/** "Si la température est inférieure à 23 °C". */
const IF = /(?<!\p{L})(?:si\s|s['’](?=ils?\s)|lorsqu[e'’]\s?|quand\s|if\s|when\s|unless\s|provided\s)[^.,;:]{0,80}$/iu;
/** "A stop is mandatory after any dive to 30 m", "obligatoire à partir de 12 minutes à 40 m". */
const NEEDED_FROM =
  /(?<!\p{L})(?:obligatoires?|n[ée]cessaires?|requise?s?|exig[ée]e?s?|conseill[ée]e?s?|recommand[ée]e?s?|impos[ée]e?s?|indispensables?|mandatory|compulsory|required|needed|necessary|recommended|advised|advisable)\s(?:seulement\s|only\s)?(?:[àa]\spartir|d[èe]s|au[-\s]del[àa]|en[-\s]dessous|en\sde[çc][àa]|sous|apr[èe]s|lors|pour\s(?:les\s|des\s|toutes?\s|une?\s)|beyond|from|below|under|above|over|after|on\s|when|if|for\s(?:any|all|every|dives?|water|depths?|divers?))[^.;:,]*$/iu;
/** "For dives deeper than 30 m", "après une plongée à plus de 20 m": tells which dives. */
const OF_DIVES =
  /(?<!\p{L})(?:apr[èe]s|after|for|pour|lors\sd[e'’]|during|toutes?|any|all|every|chaque)\s?(?:[\p{L}'’-]+\s){0,3}?(?:plong[ée]es?|bapt[êe]mes?|dives?|immersions?)\s(?:[\p{L}'’]+\s){0,3}?$/iu;
/** "In the first 10 metres"; "l'effectif dans l'espace de 0 à 6 m est de 4": where something holds. */
const FIRST = /(?<!\p{L})(?:first|last|top|premiers?|derniers?)\s$/iu;
const IS = /^\s(?:est|sont|is|are)\s(?:de|d['’]|limit|of)/iu;
/** "40 m à 1,6 bar": the pressure tells for which limit the depth is reckoned. */
const DEPTH_AT = /\d\s?(?:m|ft|m[èe]tres?|met(?:er|re)s?|feet)\s(?:à|at)\s$/iu;
/** "2 min 30": the number is only a part. */
const PART_OF_TIME = /^\s?\d{1,2}(?:\s?(?:s|sec\p{L}*|mn|min\p{L}*))?\s*(?:$|[.,;:)|])/iu;
const TIMES: ReadonlySet<string> = new Set(["min", "h"]);
const DEPTH: ReadonlySet<string> = new Set(["m", "ft"]);
/** "Avec 50 bar dans la bouteille, il tient son palier": how full the cylinder is meanwhile. No partial pressure is so high. */
const WITH = /(?<!\p{L})(?:avec|with)\s(?:encore\s|seulement\s|only\s|still\s)?$/iu;
const FILLED = 10;
const TANK: ReadonlySet<string> = new Set(["bar", "psi"]);
/** "In water colder than 24 °C". */
const IN_WATER = /(?<!\p{L})(?:in|dans|en)\s(?:an?\s|une?\s|l['’]|de\sl['’])?(?:water|eaux?)\s(?:\p{L}+\s){0,2}$/iu;
/** "Notions concernant la zone de 0 à 10 m": says of what is spoken. */
const ABOUT =
  /(?<!\p{L})(?:concernant|relati(?:f|ve)s?\s[àa]|[àa]\spropos\sde|concerning|regarding|relating\sto)\s(?:[^.,;:()\d]{0,24}\s)?$/iu;
/** "At 20 m the pressure is 3 bar": says when something else holds. */
const AT = /(?:^|,\s)(?:at|[àa])\s$/iu;
const MEANWHILE = /^(?:\s(?:of\sdepth|de\sprofondeur))?,?\s(?:the|an?|l['’]|les?|la|une?)(?:\s|(?<=['’]))/iu;
/** What is reckoned with limits nothing. */
const FORMULA = /=[^.;]*\s[×÷*+/−–-]\s/u;
/** "Grows by 1 bar for every 10 metres": how much of one comes with how much of another. */
const CHANGE =
  /(?<!\p{L})(?:augment|diminu|accro[iî]t|grow|increas|decreas|ris|fall|drop|chang)\p{L}*\s(?:[\p{L}'’]+\s)?(?:by|de|d['’])\s?$/iu;
const FOR_EVERY = /(?<!\p{L})(?:for\s(?:every|each)|per|every|tous\sles|par\stranche\sde|chaque)\s$/iu;
/** "(par ex. 30 m)", "for instance, a dive to 18 m", and all below "Exemple": a number that was made up. */
const SAY =
  /(?<!\p{L})(?:par\sex(?:emple|\.)?|p\.\s?ex\.|ex\.|exemples?\s?:|e\.g\.|for\s(?:example|instance)|examples?\s?:|supposons|imaginons|suppose|imagine|admettons|consid[ée]rons)(?!\p{L})[^.;]*$/iu;
const EXAMPLES =
  /^(?:\d[\d.)\s]*)?(?:exemples?|cas\spratiques?|probl[èe]mes?|(?:worked\s|sample\s|practice\s)?(?:examples?|problems?)|case\sstud(?:y|ies))(?!\p{L})/iu;
/** "Un plongeur qui consomme 20 L/min": someone with whom something is reckoned. */
const SOMEONE =
  /^(?:une?|deux|an?|two)\s(?:\p{L}+\s){0,2}?(?:plongeu(?:r|se)s?|bin[ôo]mes?|palanqu[ée]es?|divers?|budd(?:y|ies)|teams?)\s(?:[\p{L}'’]+\s){0,2}?(?:consomm|respir|ventil|vide|us(?:es|ing)|breath|consum|empt)/iu;
/** "Above 40 % oxygen, valves must be clean": the sentence begins with when it holds. Where that is forbidden the bound is turned. */
const OPENING: ReadonlySet<string | null> = new Set([">", "<", ">="]);
const THEREFORE = /^[^.,;:\d]{0,30},\s/u;
/** "À 50 cm près", "to within 1 m": how exactly. */
const NEARLY = /^\spr[èe]s(?!\p{L})/iu;
const TO_WITHIN = /(?<!\p{L})to\s$/iu;
const WITHIN = /^within\s/iu;
/** "Éviter l'effort pendant 6 h", "no diving for 24 h": how long something is not done. */
const SHUNNED =
  /(?<!\p{L})(?:[ée]vite\p{L}*|avoid\p{L}*|s['’]abst\p{L}+|refrain|ni|aucune?|pas\sd[e’']|no|without|sans)(?!\p{L})[^.;:]*\s(?:pendant|durant|for)\s(?:(?:les|the)\s)?$/iu;
/** Among the causes of harm a bound is passed, and "une remontée à plus de 10 m/min" is no limit. */
const PASSED: ReadonlySet<string | null> = new Set([">", "<"]);
const LENGTHS: ReadonlySet<string> = new Set(["m", "ft", "bar", "cm"]);

export function isNoLimit(measure: Measure, { passage, section }: Reading): boolean {
  const { text } = passage;
  const before = text.slice(0, measure.start);
  const after = text.slice(measure.end);
  return (
    isDenied(measure, text) ||
    (section?.predicate === "CAUSES" && passage.kind === "item" && PASSED.has(measure.value.comparator)) ||
    isExample(measure, passage, before) ||
    isReckoned(measure, text, before) ||
    isTolerance(measure, before, after) ||
    (TIMES.has(measure.value.unit) && SHUNNED.test(before)) ||
    isCondition(measure, before, after) ||
    isNeededFrom(measure, text)
  );
}

function isExample({ value }: Measure, { lead, path, text }: Passage, before: string): boolean {
  if (SAY.test(before) || EXAMPLES.test(lead) || EXAMPLES.test(path.at(-1) ?? "")) return true;
  return value.comparator === "=" && SOMEONE.test(text);
}

function isReckoned({ end, value }: Measure, text: string, before: string): boolean {
  if (TIMES.has(value.unit) && PART_OF_TIME.test(text.slice(end))) return true;
  return FORMULA.test(text) || CHANGE.test(before) || (LENGTHS.has(value.unit) && FOR_EVERY.test(before));
}

function isTolerance({ value }: Measure, before: string, after: string): boolean {
  return NEARLY.test(after) || (TO_WITHIN.test(before) && WITHIN.test(value.text));
}

function isCondition({ value }: Measure, before: string, after: string): boolean {
  if (before === "" && OPENING.has(value.comparator) && THEREFORE.test(after)) return true;
  if ((AT.test(before) && MEANWHILE.test(after)) || ABOUT.test(before) || IF.test(before)) return true;
  if (value.unit === "years") return isAgeOfSome(before, after, value.text);
  if (DEPTH.has(value.unit)) return OF_DIVES.test(before) || FIRST.test(before) || IS.test(after);
  if (value.unit === "°C") return IN_WATER.test(before);
  return TANK.has(value.unit) && (DEPTH_AT.test(before) || (value.number >= FILLED && WITH.test(before)));
}

/** An age from which something is asked is the least. */
function isNeededFrom({ end, value }: Measure, text: string): boolean {
  return value.unit !== "years" && NEEDED_FROM.test(text.slice(0, end));
}

function isAgeOfSome(before: string, after: string, written: string): boolean {
  if (FOR_PEOPLE.test(before) || BEFORE_AGE.test(before) || OLDS.test(after)) return true;
  if (BETWEEN_AGES.test(before) && TWO_NUMBERS.test(written) && /^,\s/u.test(after)) return true;
  return (before === "" && THEN.test(after)) || (TWO_NUMBERS.test(written) && MODAL.test(after));
}
