// The item of an enumeration in which a measure stands: "14 °C au fond, thermocline vers 20 m", "CO2 inférieur à 500 ppm,
// huile inférieure à 0,5 mg/m³".
import type { Measure } from "../../values/measure.ts";
import { isInfinitive } from "../terms/is-infinitive.ts";
import { isGrammar } from "../terms/plain-words.ts";
import type { Term, TermUse } from "../terms/term.ts";
import { tokenize } from "../terms/tokenize.ts";

const ARTICLE = /^(?:et\s|and\s)?(?:l['’]|les?\s|la\s|une?\s|the\s|an?\s)?/iu;
/** One thing, and nothing else before its number. */
const NOUN = /^[\p{L}’'-]{3,}(?:\s(?:de\s|d['’]|du\s|of\s)[\p{L}-]{3,})?\s?:?\s?(?:de\s|d['’])?$/iu;
/** Nothing else stands before its number. */
const NEAR = /^\s(?:(?:à|de|avec|vers|at|of|with)\s|d['’]|:\s)?$/iu;
const FOR = /^\s(?:pour|for)\s(?:l['’]|les?\s|la\s|une?\s|the\s|an?\s)/iu;
/** Of what was named before. */
const QUANTITY =
  /^(?:profondeur|[âa]ge|dur[ée]e|temps|distance|nombre|volume|pression|d[ée]bit|depth|age|duration|time|number|pressure|max\p{L}*|min\p{L}*|environ|about|attendre|wait\p{L}*)(?!\p{L})/iu;

/** Offsets are those of the text. "unknown": the item names something that is not known; null: it goes on about what was named. */
export function itemOf(
  text: string,
  measures: readonly Measure[],
  { end, start }: Measure,
  uses: readonly TermUse[],
): Term | "unknown" | null {
  const item = itemStart(text, measures, start);
  if (item === null) return null;
  const { from, isEnumerated } = item;
  const opening = uses.find((use) => use.start === from && use.end <= start);
  if (opening && (isEnumerated || NEAR.test(text.slice(opening.end, start)))) return opening.term;
  if (!isEnumerated) return null;
  const words = text.slice(from, start);
  // "8 ans, 14 ans pour la formation Nitrox": of something else, whatever that is.
  if (words === "" && FOR.test(text.slice(end))) return "unknown";
  const [first] = tokenize(words);
  if (!first || uses.some((use) => use.start >= from && use.end <= start) || QUANTITY.test(words)) return null;
  const isNoun = NOUN.test(words) && !isGrammar(first.stem) && !isInfinitive(words);
  return isNoun ? "unknown" : null;
}

/** After the last comma; null where there is none. */
function itemStart(
  text: string,
  measures: readonly Measure[],
  start: number,
): { readonly from: number; readonly isEnumerated: boolean } | null {
  const comma = text.lastIndexOf(", ", start - 1);
  if (comma < 0 || /[.;:]/u.test(text.slice(comma, start))) return null;
  const isEnumerated =
    measures.some(({ end }) => end <= comma) || (text.slice(0, start).match(/,\s/gu)?.length ?? 0) > 1;
  return { from: comma + 2 + (ARTICLE.exec(text.slice(comma + 2))?.[0].length ?? 0), isEnumerated };
}
