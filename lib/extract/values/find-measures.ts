// Finds the measures of a text: number, range or choice of numbers, unit, and what makes it a bound.
import { readNumbers, type StatedNumber } from "../evidence/read-numbers.ts";
import { BELOW_ZERO, boundMeant } from "./bound-meant.ts";
import { type Comparator, CUES_AFTER, CUES_BEFORE, type Cue } from "./comparators.ts";
import { findRatios } from "./find-ratios.ts";
import type { Measure } from "./measure.ts";
import { withoutPartsOfTime } from "./parts-of-time.ts";
import { shareBounds } from "./share-bounds.ts";
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
/** Before the last of a list. */
const LAST = /^,?\s*(?:ou|or|et|and)\s*$/iu;
const BETWEEN = /(?<!\p{L})(?:entre|between)\s+$/iu;
/** What is counted again of what was just counted: "6 plongées, dont 4 au moins". */
const PART = /(?<!\p{L})(?:dont|parmi\slesquel(?:le)?s|including|of\swhich|of\sthem|of\sthese)\s$/iu;
const PART_BOUND = /(?:au|at)\s(?:moins|minimum|least)\s$/iu;
/** Where nothing can be below zero a minus says something other: "-20 m" is a depth, a dash begins an item. */
const SIGN = /(?:^|[\s(:])([-−–]|(?<!(?:au|du|ou|or|pas|le|no)\s)(?:moins|minus)\s)$/iu;
const SIGN_CHARS = 12;
const AGED =
  /(?<!\p{L})(?:aged?|[âa]g[ée]e?s?|(?:min(?:imum|imal)?\.?\s)?age(?:\sof)?|[âa]ge(?:\s(?:min(?:imum|imal)?|requis)\.?)?)\s?(?::|is|of|de|d['’]|est\sde|between|from|entre)?\s*(?:\d{1,2}\s?(?:to|and|or|à|et|[-–])\s?)?$/iu;
const OFTEN = /(?<!\p{L})(?:on|per|in|par|en|dans)\s(?:any\s|the\s)?$/iu;
const PERIOD = /^\s(?:day|jour|journ[ée]e|week|semaine)(?!\p{L})/iu;
/** What is told to three places behind the point. */
const EXACT: ReadonlySet<string | null> = new Set(["kg/L", "g/L", "bar", "atm", "%", null]);
const CUE_CHARS = 64;
const LABEL_CHARS = 24;

/** In order; a range gives its two bounds, the lower one only where it is above zero. `isRatio`: it stands below that word. In French "1,025" is no thousand. */
export function findMeasures(text: string, { isRatio = false, language = null }: Manner = {}): readonly Measure[] {
  const numbers = readNumbers(text);
  if (numbers.length === 0) return [];
  const quantities = readQuantities(text, numbers, language === "fr");
  const measures: Measure[] = [];
  for (let at = 0; at < quantities.length; ) {
    const run = quantities.slice(at, at + runLength(text, quantities, at));
    const [first, second] = run;
    if (first && second && isRange(text, first, second)) measures.push(...toBounds(text, first, second));
    else if (second) measures.push(...toChoice(text, run));
    else if (first && first.unit !== null) measures.push(toMeasure(text, first, first));
    at += run.length;
  }
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

function readQuantities(text: string, numbers: readonly StatedNumber[], isFrench: boolean): Quantity[] {
  const quantities: Quantity[] = [];
  for (const stated of numbers) {
    if (isFrequency(text, stated)) continue;
    // Two readings of one number, "1,000": the larger one comes last.
    const isSecond = quantities.at(-1)?.end === stated.end;
    if (isSecond && !isThousands(text, stated, isFrench)) continue;
    if (isSecond) quantities.pop();
    const quantity = readQuantity(text, stated);
    quantities.push(quantity.unit === null ? asPart(text, quantity, quantities) : quantity);
  }
  return withoutPartsOfTime(text, quantities);
}

/** Of "3,000" in English, and of "3.000 litres"; water of "1.000 kg/L" is measured exactly. */
function isThousands(text: string, stated: StatedNumber, isFrench: boolean): boolean {
  if (text.slice(stated.start, stated.end).includes(",")) return !isFrench;
  return !EXACT.has(readQuantity(text, stated).unit);
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

function asPart(text: string, quantity: Quantity, before: readonly Quantity[]): Quantity {
  const whole = before.findLast(({ isCount }) => isCount) ?? before.at(-1);
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

/** Of how many numbers one measure is made, from this one on: a range has two, "3, 6 et 9 m" three. */
function runLength(text: string, quantities: readonly Quantity[], at: number): number {
  const [first, second] = [quantities[at], quantities[at + 1]];
  if (!first || isLabelled(text, first)) return 1;
  if (second && isRange(text, first, second)) return 2;
  let last = at;
  while (isListed(text, quantities[last], quantities[last + 1])) last++;
  const [before, final] = [quantities[last - 1], quantities[last]];
  const isClosed = before && final && final.unit !== null && LAST.test(text.slice(before.stop, final.start));
  return last > at && isClosed ? last - at + 1 : 1;
}

/** A number without a unit of its own, and the next one of its list. */
function isListed(text: string, quantity: Quantity | undefined, next: Quantity | undefined): boolean {
  if (!quantity || !next || quantity.unit !== null) return false;
  const between = text.slice(quantity.stop, next.start);
  return LAST.test(between) || (/^,\s$/u.test(between) && /^\d/u.test(text.slice(quantity.start)));
}

function isRange(text: string, first: Quantity, second: Quantity): boolean {
  const head = text.slice(Math.max(0, first.start - LABEL_CHARS), first.start);
  if (second.unit === null || LABEL.test(head)) return false;
  const between = text.slice(first.stop, second.start);
  const isPair = PAIR.test(between) && BETWEEN.test(head);
  return isPair || (RANGE.test(between) && (first.unit === null || first.unit === second.unit));
}

function toBounds(text: string, first: Quantity, second: Quantity): Measure[] {
  const [one, two] = [first, second].map((quantity) => ({
    number: numberOf(quantity, second.unit),
    unit: quantity.unit ?? second.unit ?? "",
  }));
  if (!one || !two) return [];
  // "Entre 15 minutes et 12 heures" is told in its order.
  const [low, high] = one.unit !== two.unit || one.number <= two.number ? [one, two] : [two, one];
  const base = { start: first.start, end: second.stop, isCount: second.isCount };
  const shared = { text: text.slice(first.start, second.stop) };
  const upper: Measure = { ...base, value: { ...shared, ...high, comparator: "<=" } };
  return low.number === 0 ? [upper] : [{ ...base, value: { ...shared, ...low, comparator: ">=" } }, upper];
}

/** All of them, each with the words of the whole. */
function toChoice(text: string, run: readonly Quantity[]): Measure[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const whole = toMeasure(text, first, last);
  const unit = last.unit ?? "";
  return run.map(({ number }) => ({ ...whole, value: { ...whole.value, number, unit } }));
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
  const comparator = boundMeant(text, { stated, unit: last.unit, at: first.start, start: bound, end });
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

function toPattern(units: readonly { sign: string; forms: string }[]): RegExp {
  const forms = units.map(
    ({ forms: source, sign }) => `(?<u${[...UNITS, ...COUNTED].findIndex((unit) => unit.sign === sign)}>${source})`,
  );
  return new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${forms.join("|")})(?![\\p{L}\\p{N}]|/\\p{L})`, "iu");
}
