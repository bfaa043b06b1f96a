// How many learners one teacher may look after: "8:1", "1 moniteur pour 4 élèves", "8 students per instructor".
import { readNumbers } from "../evidence/read-numbers.ts";
import type { Measure } from "./measure.ts";
import { COUNTED } from "./units.ts";

const PERSONS = COUNTED.find(({ sign }) => sign === "persons")?.forms ?? "";
const TEACHER =
  "(?:moniteurs?|encadrants?|enseignants?|instructeurs?|guides?|instructors?|teachers?|leaders?|divemasters?)";
const NUMBER = String.raw`(?<count>\d{1,2}|\p{L}+)`;
const ONE = "(?:1|une?|one|chaque|each)";

const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}:])${NUMBER}\s(?:${PERSONS})\s(?:(?:au\s)?maximum\s)?(?:par|per|pour|for|to)\s(?:${ONE}\s)?${TEACHER}(?!\p{L})`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${ONE}\s${TEACHER}\s(?:pour|for|to|per)\s(?:every\s|chaque\s)?${NUMBER}\s(?:${PERSONS})(?!\p{L})`,
    "giu",
  ),
];
/** Two bare figures are a ratio only where it is called one. */
const CALLED = /(?<!\p{L})(?:ratios?|taux\sd['’]encadrement)(?!\p{L})/iu;
const BARE: readonly RegExp[] = [
  /(?<![\p{N}.,:/])(?<count>\d{1,2})\s?:\s?1(?![\p{N}:])/gu,
  /(?<![\p{N}.,:/])1\s?:\s?(?<count>\d{1,2})(?![\p{N}:])/gu,
];

/** Whether a text, or what stands above it, speaks of a ratio. */
export function isCalledRatio(text: string): boolean {
  return CALLED.test(text);
}

/** In no particular order; each is a bound. `isCalled`: what stands above says that figures are ratios. */
export function findRatios(text: string, isCalled: boolean): readonly Measure[] {
  const forms = isCalled || isCalledRatio(text) ? [...FORMS, ...BARE] : FORMS;
  const found = forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: written, groups, index }): Measure[] => {
      const [stated] = readNumbers(groups?.count ?? "");
      if (!stated) return [];
      const value = { text: written, number: stated.number, unit: "persons", comparator: "<=" as const };
      return [{ start: index, end: index + written.length, isCount: true, value }];
    }),
  );
  // "1:1" has both forms.
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}
