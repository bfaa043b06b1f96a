// The measures of a passage as facts about what they limit.
import { isCalledRatio } from "../../values/find-ratios.ts";
import type { Measure } from "../../values/measure.ts";
import type { Reading } from "../reading.ts";
import type { FactDraft } from "../reply-builder.ts";
import { isNoLimit } from "./is-no-limit.ts";
import { DEMAND, isDemanding, isMeasuredAtOnce, limitedBy } from "./limit-subject.ts";
import { qualifyCounts } from "./qualify-counts.ts";
import { stateFact } from "./state.ts";

const AGE = /(?<!\p{L})(?:[âa]ges?|aged)(?!\p{L})/iu;
/** What a candidate must bring along; a depth or a pressure is a limit in any sentence. */
const BROUGHT: ReadonlySet<string> = new Set(["dives", "sessions"]);
/** "You must be 18 years old": or more. */
const OBLIGED =
  /(?<!\p{L})(?:(?:must|shall|has\sto|have\sto|need\sto)\sbe|(?:doi(?:t|vent)|devra|devront|il\sfaut)\savoir)\s$/iu;
/** Less lasts a paper: "un certificat de 1 an". */
const YOUNGEST = 6;
const LARGEST =
  /(?<!\p{L})(?:max|limites?\sd[e’']|limits?(?!\p{L})|contingency|(?:PMU|MOD)(?!\p{L})|profondeurs?\splancher)/iu;

export function findLimits(reading: Reading, language: string | null): FactDraft[] {
  if (reading.passage.cell?.isHeader) return [];
  const isStated = (count: Measure) => count.value.comparator !== "=" || isDemand(reading, count);
  return qualifyCounts(reading.passage.text, reading.measures, isStated)
    .map((measure) => boundByWords(boundByColumn(measure, reading), reading))
    .flatMap((measure): FactDraft[] => {
      if (isNoLimit(measure, reading)) return [];
      const isDemanded = isDemand(reading, measure);
      if (measure.isCount && measure.value.comparator === "=" && !isDemanded) return [];
      const subject = limitedBy(reading, measure, isDemanded);
      if (!subject) return [];
      const statement = stateFact(reading, subject, language);
      const isAsked = isDemanded && isDemanding(subject) && !isMeasuredAtOnce(reading, measure);
      const isRequired = isAsked || (subject.type === "Certification" && isMinimumAge(measure));
      const predicate = isRequired ? "REQUIRES" : "LIMITED_TO";
      return [{ subject, predicate, object: measure.value, statement, passage: reading.passage }];
    });
}

/** A bare number below "Profondeur maximale" is a bound. */
function boundByColumn(measure: Measure, { passage }: Reading): Measure {
  const { cell } = passage;
  if (measure.value.comparator !== "=" || !cell || cell.column === 0) return measure;
  const column = `${cell.rowHead} ${cell.columnHead}`;
  const comparator =
    (measure.isCount && isCalledRatio(column)) || LARGEST.test(column)
      ? "<="
      : /(?<!\p{L})min(?:i|\.|\s|$)/iu.test(column)
        ? ">="
        : "=";
  return { ...measure, value: { ...measure.value, comparator } };
}

/** An age that is asked for is the least. */
function boundByWords(measure: Measure, { passage, section }: Reading): Measure {
  const { comparator, number, unit } = measure.value;
  if (unit !== "years" || comparator !== "=") return measure;
  const isAsked = section?.predicate === "REQUIRES" && number >= YOUNGEST;
  const isAtLeast = isAsked || OBLIGED.test(passage.text.slice(0, measure.start));
  return isAtLeast ? { ...measure, value: { ...measure.value, comparator: ">=" } } : measure;
}

function isDemand({ passage, section }: Reading, measure: Measure): boolean {
  if (section?.predicate === "REQUIRES") return true;
  const { unit } = measure.value;
  const isAge = isMinimumAge(measure);
  if (isAge && AGE.test(`${passage.cell?.rowHead} ${passage.cell?.columnHead}`)) return true;
  return (isAge || BROUGHT.has(unit)) && DEMAND.test(passage.text);
}

function isMinimumAge({ value }: Measure): boolean {
  return value.unit === "years" && (value.comparator === ">=" || value.comparator === ">");
}
