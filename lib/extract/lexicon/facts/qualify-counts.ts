// A depth or a time that tells which dives are counted is no limit of its own: "10 plongées dans la zone des 20 m", "25
// dives, at least 5 of them deeper than 30 m". It belongs to the words of the count.
import type { Measure } from "../../values/measure.ts";

const COUNTED: ReadonlySet<string> = new Set(["dives", "sessions"]);
const TELLING: ReadonlySet<string> = new Set(["m", "ft", "min"]);
const REACH = 80;
/** What another thing is told by: a verb, or what the dives are for. */
const OTHERWISE =
  /[.;:!?]|(?<!\p{L})(?:avant|before|apr[èe]s|after|puis|then|pour|for|afin|est|sont|sera|seront|is|are|will|can|may|must|permet\p{L}*|allow\p{L}*|qualif\p{L}*|peu(?:t|vent)|doi(?:t|vent)|to\s(?!(?:at|an?|between|depths?|more|less|the|beyond)\s)\p{L}+)(?!\p{L})/iu;
const JOINT = /,\s|\s(?:et|ou|and|or)\s/u;
/** After a comma or an "and" the dives are told further only by these: "20 dives and swim 200 m". */
const FURTHER =
  /^\(?(?:dont|parmi|including|of|at|[àa]|dans|in|au|en|entre|between|to|down|from|with|avec|deeper|beyond|below|par|d['’])(?![\p{L}])|^$/iu;

/** Offsets are those of the text; `isStated`: whether a count becomes a fact at all. */
export function qualifyCounts(
  text: string,
  measures: readonly Measure[],
  isStated: (count: Measure) => boolean,
): readonly Measure[] {
  const found: Measure[] = [];
  for (const measure of measures) {
    const count = found.findLast(({ value }) => COUNTED.has(value.unit));
    const isTold = count && TELLING.has(measure.value.unit) && tells(text.slice(count.end, measure.start));
    if (isTold && isStated(count)) found[found.indexOf(count)] = extend(text, count, measure.end);
    // Both bounds of a range stand in one place.
    else if (!(count && TELLING.has(measure.value.unit) && measure.start >= count.start && measure.end <= count.end))
      found.push(measure);
  }
  return found;
}

function tells(gap: string): boolean {
  if (gap.length > REACH || OTHERWISE.test(gap)) return false;
  const parts = gap.split(JOINT);
  return parts.length === 1 || FURTHER.test((parts.at(-1) ?? "").trim());
}

function extend(text: string, { isCount, start, value }: Measure, end: number): Measure {
  return { isCount, start, end, value: { ...value, text: text.slice(start, end).trim() } };
}
