// The numbers that a text states, in digits or in French or English words.
import { foldText } from "#lib/resolve/normalize-name.ts";

export interface StatedNumber {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const FR = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const EN =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS: readonly (readonly [string, number])[] = [
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["dix-sept", 17],
  ["dix-huit", 18],
  ["dix-neuf", 19],
  ["une", 1],
  ["cent", 100],
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...FR.map((word, number) => [word, number] as const),
  ...EN.map((word, number) => [word, number] as const),
  ...TENS,
]);

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map(({ length }) => length));

const DIGITS = /(?<![\p{L}\p{N}.,/])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\p{N}])|\d+(?:[.,]\d+)?/gu;

/**
 * In order. "1,6" and "1.6" are 1.6; "1 000" is 1000; "3,000" is both 3 and 3000, as French and English read it, and so is "3.000", as others write it. Words are
 * read alone ("douze"), not in composition.
 */
export function readNumbers(text: string): readonly StatedNumber[] {
  const digits = [...text.matchAll(DIGITS)].flatMap(({ 0: written, index }) =>
    parseNumbers(written).map((number) => ({ number, start: index, end: index + written.length })),
  );
  const words = [...text.matchAll(/dix-(?:sept|huit|neuf)|\p{L}+/giu)].flatMap((match) => {
    const number = match[0].length > LONGEST_WORD ? undefined : WORDS.get(foldText(match[0]));
    return number === undefined ? [] : [{ number, start: match.index, end: match.index + match[0].length }];
  });
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

function parseNumbers(text: string): readonly number[] {
  const bare = text.replace(/[ \u00a0\u202f]/gu, "");
  const number = Number(bare.replace(",", "."));
  // Behind a point only zeros may be thousands: "1.025" is a density.
  return /^[1-9]\d{0,2}(?:,\d{3}|\.000)$/u.test(bare) ? [number, Number(bare.replace(/[.,]/u, ""))] : [number];
}
