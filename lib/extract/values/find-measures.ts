// Finds the measures of a text: number, range or choice of numbers, unit, and what makes it a bound.
import { readNumbers, type StatedNumber } from "../read-numbers.ts";
import { type Comparator, CUES_AFTER, CUES_BEFORE, type Cue } from "./comparators.ts";
import type { Measure } from "./measure.ts";
import { COUNTED, UNITS } from "./units.ts";

interface Quantity extends StatedNumber {
  /** Null for the first number of "0 à 6 m". */
  readonly unit: string | null;
  readonly isCount: boolean;
  /** After the unit. */
  readonly stop: number;
}

type Joint = "range" | "choice";

const UNIT = toPattern(UNITS);
const COUNTED_UNIT = toPattern(COUNTED);
const SIGNS = [...UNITS, ...COUNTED].map(({ sign }) => sign);
/** A number that names something measures nothing: "niveau 1 à 20 m", "40/60". */
const LABEL =
  /(?:[\p{L}\p{N}][/.-]?|[/]|n°\s?|\b(?:niveaux?|levels?|articles?|pages?|chapitres?|chapters?|nitrox|ean|trimix|tables?|figures?|steps?|modules?|phases?|classes?|groupes?|n)\s)$/iu;
const RANGE = /^\s*(?:à|-|–|—|to|jusqu['’]à)\s*$/iu;
const PAIR = /^\s*(?:et|and)\s*$/iu;
const CHOICE = /^\s*(?:ou|or)\s*$/iu;
const BETWEEN = /(?<!\p{L})(?:entre|between)\s+$/iu;
/** The same limit in another unit: "18 m (60 ft)". */
const TRANSLATED = /^\s*[/(]\s*$/u;
const CUE_CHARS = 64;
const LABEL_CHARS = 24;

/** In order; a range gives its two bounds, the lower one only where it is above zero. */
export function findMeasures(text: string): readonly Measure[] {
  const quantities = readQuantities(text);
  const joints: (Joint | null)[] = [];
  for (const [at, first] of quantities.entries()) {
    // A number is joined once: "3 à 6 à 9 m" ends with one that stands alone.
    joints.push(joints.at(-1) ? null : joinOf(text, first, quantities[at + 1]));
  }
  const measures = quantities.flatMap((first, at): Measure[] => {
    const second = quantities[at + 1];
    if (joints[at - 1]) return [];
    if (second && joints[at] === "range") return toBounds(text, first, second);
    if (second && joints[at] === "choice") return toChoice(text, first, second);
    return first.unit === null ? [] : [toMeasure(text, first, first)];
  });
  return shareBounds(text, measures);
}

function readQuantities(text: string): Quantity[] {
  return readNumbers(text).flatMap((stated, at, all): Quantity[] => {
    // Two readings of one number, "1,000": the larger one counts.
    if (all[at + 1]?.start === stated.start) return [];
    if (isSigned(text, stated)) return [];
    const rest = text.slice(stated.end, stated.end + CUE_CHARS);
    const match = UNIT.exec(rest);
    // "Un plongeur" counts nobody.
    const isArticle = /^(?:une?|one)$/iu.test(text.slice(stated.start, stated.end));
    const isLabel = LABEL.test(text.slice(Math.max(0, stated.start - LABEL_CHARS), stated.start));
    const counted = match || isArticle || isLabel ? null : COUNTED_UNIT.exec(rest);
    const found = match ?? counted;
    return [
      {
        ...stated,
        unit: found ? signOf(found) : null,
        isCount: counted !== null,
        stop: stated.end + (found?.[0].length ?? 0),
      },
    ];
  });
}

/** A minus sign: below zero means nothing here but a temperature, and that is not a limit. */
function isSigned(text: string, { start }: StatedNumber): boolean {
  return (
    /(?:^|[\s(])[-−]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\d\s[-−]$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

function signOf(match: RegExpExecArray): string | null {
  return SIGNS.find((_, at) => match.groups?.[`u${at}`] !== undefined) ?? null;
}

function joinOf(text: string, first: Quantity, second: Quantity | undefined): Joint | null {
  if (!second || second.unit === null || (first.unit !== null && first.unit !== second.unit)) return null;
  const head = text.slice(Math.max(0, first.start - LABEL_CHARS), first.start);
  if (LABEL.test(head)) return null;
  const between = text.slice(first.stop, second.start);
  if (RANGE.test(between) || (PAIR.test(between) && BETWEEN.test(head))) return "range";
  return first.unit === null && CHOICE.test(between) ? "choice" : null;
}

function toBounds(text: string, first: Quantity, second: Quantity): Measure[] {
  const [low, high] = first.number <= second.number ? [first.number, second.number] : [second.number, first.number];
  const base = { start: first.start, end: second.stop, isCount: second.isCount };
  const shared = { text: text.slice(first.start, second.stop), unit: second.unit ?? "" };
  const upper: Measure = { ...base, value: { ...shared, number: high, comparator: "<=" } };
  return low === 0 ? [upper] : [{ ...base, value: { ...shared, number: low, comparator: ">=" } }, upper];
}

function toChoice(text: string, first: Quantity, second: Quantity): Measure[] {
  const whole = toMeasure(text, first, second);
  const unit = second.unit ?? "";
  return [
    { ...whole, value: { ...whole.value, number: first.number, unit } },
    { ...whole, value: { ...whole.value, number: second.number, unit } },
  ];
}

/** From `first` to the unit of `last`, with the words that bound it. */
function toMeasure(text: string, first: Quantity, last: Quantity): Measure {
  const before = matchCue(CUES_BEFORE, text.slice(Math.max(0, first.start - CUE_CHARS), first.start));
  const after = matchCue(CUES_AFTER, text.slice(last.stop, last.stop + CUE_CHARS));
  const start = first.start - (before?.isQuoted ? before.length : 0);
  const end = last.stop + (after?.length ?? 0);
  const comparator = before?.comparator ?? after?.comparator ?? "=";
  const value = { text: text.slice(start, end).trim(), number: first.number, unit: first.unit ?? "", comparator };
  return { start, end, value, isCount: last.isCount };
}

function matchCue(
  cues: readonly Cue[],
  text: string,
): { comparator: Comparator; length: number; isQuoted: boolean } | null {
  for (const { comparator, isQuoted, pattern } of cues) {
    const match = pattern.exec(text);
    if (match) return { comparator, length: match[0].length, isQuoted };
  }
  return null;
}

/** "up to 18 m (60 ft)": both are the bound. */
function shareBounds(text: string, measures: readonly Measure[]): Measure[] {
  return measures.map((measure, at) => {
    const before = measures[at - 1];
    const isShared = before && measure.value.comparator === "=" && before.value.unit !== measure.value.unit;
    if (!isShared || !TRANSLATED.test(text.slice(before.end, measure.start))) return measure;
    return { ...measure, value: { ...measure.value, comparator: before.value.comparator } };
  });
}

function toPattern(units: readonly { sign: string; forms: string }[]): RegExp {
  const forms = units.map(
    ({ forms: source, sign }) => `(?<u${[...UNITS, ...COUNTED].findIndex((unit) => unit.sign === sign)}>${source})`,
  );
  return new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
