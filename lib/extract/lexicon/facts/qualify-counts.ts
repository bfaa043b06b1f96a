// What tells which dives are counted, or by when, is no limit of its own: "10 plongées dans la zone des 20 m", "25 dives, at
// least 5 of them deeper than 30 m", "dans les 12 mois, 4 plongées". It belongs to the words of the count.
import type { Measure } from "../../values/measure.ts";

const COUNTED: ReadonlySet<string> = new Set(["dives", "sessions"]);
const TELLING: ReadonlySet<string> = new Set(["m", "ft", "min", "h"]);
const PERIODS: ReadonlySet<string> = new Set(["days", "weeks", "months", "years"]);
const WITHIN = /^(?:dans|within|sous|au\scours|pendant|during|in|over|sur|en)\s/iu;
const REACH = 80;
/** What another thing is told by: a verb, or what the dives are for. */
const OTHERWISE =
  /[.;:!?]|(?<!\p{L})(?:avant|before|apr[èe]s|after|puis|then|pour|for|afin|est|sont|sera|seront|is|are|will|can|may|must|permet\p{L}*|allow\p{L}*|qualif\p{L}*|peu(?:t|vent)|doi(?:t|vent)|to\s(?!(?:at|an?|between|depths?|more|less|the|beyond)\s)\p{L}+)(?!\p{L})/iu;
const JOINT = /,\s|\s(?:et|ou|and|or)\s/u;
/** After a comma or an "and" the dives are told further only by these: "20 dives and swim 200 m". */
const FURTHER =
  /^\(?(?:\d{1,3}\s)?(?:dont|parmi|including|of|at|[àa]|dans|in|au|en|entre|between|to|down|from|with|avec|deeper|beyond|below|par|d['’])(?![\p{L}])|^$/iu;

/** Offsets are those of the text; `isStated`: whether a count becomes a fact at all. */
export function qualifyCounts(
  text: string,
  measures: readonly Measure[],
  isStated: (count: Measure) => boolean,
): readonly Measure[] {
  const found: Measure[] = [];
  for (const measure of measures) {
    const last = found.at(-1);
    const count = found.findLast(isCounted);
    if (last && isDeadlineOf(text, last, measure) && isStated(measure))
      found[found.length - 1] = join(text, measure, last.start, measure.end);
    else if (!count || !isOf(text, count, measure)) found.push(measure);
    // "Huit séances de 2 heures" that become no fact leave no two hours either.
    else if (isStated(count))
      found[found.indexOf(count)] = join(text, count, count.start, Math.max(count.end, measure.end));
  }
  return found;
}

function isOf(text: string, count: Measure, measure: Measure): boolean {
  if (!isTelling(measure)) return false;
  // Both bounds of a range stand in one place.
  const isWithin = measure.start >= count.start && measure.end <= count.end;
  return isWithin || tells(text.slice(count.end, measure.start));
}

function isCounted({ value }: Measure): boolean {
  return COUNTED.has(value.unit);
}

function isTelling(measure: Measure): boolean {
  return TELLING.has(measure.value.unit) || isDeadline(measure);
}

function isDeadline({ value }: Measure): boolean {
  return PERIODS.has(value.unit) && WITHIN.test(value.text);
}

/** In one clause: "dans les 12 mois qui suivent la certification, au moins 4 plongées". */
function isDeadlineOf(text: string, period: Measure, count: Measure): boolean {
  const between = text.slice(period.end, count.start);
  return isDeadline(period) && isCounted(count) && between.length <= REACH && !/[.;:!?]/u.test(between);
}

function tells(gap: string): boolean {
  if (gap.length > REACH || OTHERWISE.test(gap)) return false;
  const parts = gap.split(JOINT);
  return parts.length === 1 || FURTHER.test((parts.at(-1) ?? "").trim());
}

function join(text: string, { isCount, value }: Measure, start: number, end: number): Measure {
  return { isCount, start, end, value: { ...value, text: text.slice(start, end).trim() } };
}
