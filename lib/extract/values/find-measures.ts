// Finds the measures of a text: number, range or choice of numbers, unit, and what makes it a bound.
import { readNumbers, type StatedNumber } from "../read-numbers.ts";
import { type Comparator, CUES_AFTER, CUES_BEFORE, type Cue } from "./comparators.ts";
import { findRatios } from "./find-ratios.ts";
import type { Measure } from "./measure.ts";
import { COUNTED, UNITS } from "./units.ts";

interface Quantity extends StatedNumber {
  /** Null for the first number of "0 à 6 m". */
  readonly unit: string | null;
  readonly isCount: boolean;
  /** Written with a minus sign, which `start` takes in. */
  readonly isSigned: boolean;
  /** After the unit. */
  readonly stop: number;
}

type Joint = "range" | "choice";

const UNIT = toPattern(UNITS);
const COUNTED_UNIT = toPattern(COUNTED);
const SIGNS = [...UNITS, ...COUNTED].map(({ sign }) => sign);
/** A number that names something measures nothing: "niveau 1 à 20 m", "40/60". */
const LABEL =
  /(?:[\p{L}\p{N}][/.-]?|[/]|n°\s?|\b(?:niveaux?|levels?|articles?|pages?|chapitres?|chapters?|nitrox|ean|trimix|tables?|figures?|steps?|modules?|phases?|classes?|groupes?|n)\s(?:\d{1,2}\s(?:ou|et|or|and)\s)?)$/iu;
/** "PE 12", "EN 250". */
const CODE = /(?<!\p{L})\p{Lu}{2,4}\s$/u;
const RANGE = /^\s*(?:à|-|–|—|to|jusqu['’]à)\s*$/iu;
const PAIR = /^\s*(?:et|and)\s*$/iu;
const CHOICE = /^\s*(?:ou|or)\s*$/iu;
const BETWEEN = /(?<!\p{L})(?:entre|between)\s+$/iu;
/** The same limit in another unit: "18 m (60 ft)". */
const TRANSLATED = /^\s*[/(]\s*$/u;
/** What is counted again of what was just counted: "6 plongées, dont 4 au moins". */
const PART = /(?<!\p{L})(?:dont|parmi\slesquel(?:le)?s|including|of\swhich|of\sthem|of\sthese)\s$/iu;
const PART_BOUND = /(?:au|at)\s(?:moins|minimum|least)\s$/iu;
/** What can be below zero. Else a minus says something other: "-20 m" is a depth, a dash begins an item. */
const BELOW_ZERO: ReadonlySet<string | null> = new Set(["°C", "°F", "%"]);
/** What is below 30 m is deeper. */
const DEPTH: ReadonlySet<string | null> = new Set(["m", "ft"]);
const BELOW = /(?<!\p{L})(?:below|(?:en|au)[-\s]dess?ous\sde)\s$/iu;
const SIGN = /(?:^|[\s(:])([-−–]|(?<!(?:au|du|ou|or|pas|le|no)\s)(?:moins|minus)\s)$/iu;
const SIGN_CHARS = 12;
const AGED =
  /(?<!\p{L})(?:aged?|[âa]g[ée]e?s?|(?:min(?:imum|imal)?\.?\s)?age(?:\sof)?|[âa]ge(?:\s(?:min(?:imum|imal)?|requis)\.?)?)\s?(?::|is|of|de|d['’]|est\sde|between|from|entre)?\s*(?:\d{1,2}\s?(?:to|and|or|à|et|[-–])\s?)?$/iu;
const OFTEN = /(?<!\p{L})(?:on|per|in|par|en|dans)\s(?:any\s|the\s)?$/iu;
const PERIOD = /^\s(?:day|jour|journ[ée]e|week|semaine)(?!\p{L})/iu;
const CUE_CHARS = 64;
const LABEL_CHARS = 24;

/** In order; a range gives its two bounds, the lower one only where it is above zero. `isRatio`: it stands below that word. In French "1,025" is no thousand. */
export function findMeasures(text: string, { isRatio = false, language = null }: Manner = {}): readonly Measure[] {
  const quantities = readQuantities(text, language === "fr");
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
  return withRatios(findRatios(text, isRatio), shareBounds(text, measures));
}

/** What a ratio counts is not counted again. */
function withRatios(ratios: readonly Measure[], measures: readonly Measure[]): readonly Measure[] {
  if (ratios.length === 0) return measures;
  const others = measures.filter(({ end, start }) => !ratios.some((ratio) => start < ratio.end && ratio.start < end));
  return [...others, ...ratios].toSorted((a, b) => a.start - b.start);
}

interface Manner {
  readonly isRatio?: boolean;
  readonly language?: string | null;
}

function readQuantities(text: string, isFrench: boolean): Quantity[] {
  const quantities: Quantity[] = [];
  for (const stated of readNumbers(text)) {
    if (isFrequency(text, stated)) continue;
    // Two readings of one number, "1,000": the larger one comes last.
    const isSecond = quantities.at(-1)?.end === stated.end;
    if (isSecond && isFrench) continue;
    if (isSecond) quantities.pop();
    const quantity = readQuantity(text, stated);
    quantities.push(quantity.unit === null ? asPart(text, quantity, quantities.at(-1)) : quantity);
  }
  return quantities;
}

function readQuantity(text: string, stated: StatedNumber): Quantity {
  const rest = text.slice(stated.end, stated.end + CUE_CHARS);
  const match = UNIT.exec(rest);
  // "Un plongeur" counts nobody.
  const isArticle = /^(?:une?|one)$/iu.test(text.slice(stated.start, stated.end));
  const isYears = !match && isAge(text, stated);
  const counted = match || isYears || isArticle || isLabelled(text, stated) ? null : COUNTED_UNIT.exec(rest);
  const found = match ?? counted;
  const unit = found ? signOf(found) : isYears ? "years" : null;
  // Before what is counted a dash begins an item.
  const sign = counted === null ? signBefore(text, stated.start) : 0;
  return {
    ...stated,
    start: stated.start - sign,
    unit,
    isCount: counted !== null,
    isSigned: sign > 0,
    stop: stated.end + (found?.[0].length ?? 0),
  };
}

/** "Aged 10 to 14", "minimum age: 12": years go without saying. */
function isAge(text: string, { end, start }: StatedNumber): boolean {
  return AGED.test(text.slice(Math.max(0, start - CUE_CHARS), start)) && !/^[\d.,]\d/u.test(text.slice(end));
}

/** "Three dives on one day" lasts no day. */
function isFrequency(text: string, { end, number, start }: StatedNumber): boolean {
  return number === 1 && OFTEN.test(text.slice(Math.max(0, start - SIGN_CHARS), start)) && PERIOD.test(text.slice(end));
}

/** A number that names something. */
export function isLabelled(text: string, { start }: Pick<StatedNumber, "start">): boolean {
  const before = text.slice(Math.max(0, start - LABEL_CHARS), start);
  return LABEL.test(before) || CODE.test(before);
}

function asPart(text: string, quantity: Quantity, whole: Quantity | undefined): Quantity {
  if (!whole || whole.unit === null) return quantity;
  const between = text.slice(whole.stop, quantity.start);
  return PART.test(between.replace(PART_BOUND, "")) && !/[.;!?\n]/u.test(between)
    ? { ...quantity, unit: whole.unit, isCount: whole.isCount }
    : quantity;
}

/** How many characters a minus sign takes; 0 where there is none, or where it stands between two numbers. */
function signBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - SIGN_CHARS), start);
  return /\d\s?[-−–]$/u.test(before) ? 0 : (SIGN.exec(before)?.[1]?.length ?? 0);
}

function numberOf({ isSigned, number }: Quantity, unit: string | null): number {
  return isSigned && BELOW_ZERO.has(unit) ? -number : number;
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
  const [one, two] = [numberOf(first, second.unit), numberOf(second, second.unit)];
  const [low, high] = one <= two ? [one, two] : [two, one];
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
  const bound = first.start - (before?.isQuoted ? before.length : 0);
  // "Dont 4": by itself the number would not say of what.
  const start =
    bound -
    (first.stop === first.end ? (PART.exec(text.slice(Math.max(0, bound - CUE_CHARS), bound))?.[0].length ?? 0) : 0);
  const end = last.stop + (after?.length ?? 0);
  const stated = before?.comparator ?? after?.comparator ?? "=";
  const head = text.slice(Math.max(0, first.start - CUE_CHARS), first.start);
  const comparator = stated === "<" && DEPTH.has(first.unit) && BELOW.test(head) ? ">" : stated;
  const value = {
    text: text.slice(start, end).trim(),
    number: numberOf(first, first.unit),
    unit: first.unit ?? "",
    comparator,
  };
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
  return new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${forms.join("|")})(?![\\p{L}\\p{N}]|/\\p{L})`, "iu");
}
