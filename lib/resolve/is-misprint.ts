// Whether two words differ by a misprint or a reading error only, rather than by meaning.

/** Shorter words are never misprints of each other, unless they read alike. */
export const MISPRINT_CHARS = 6;
const MIN_READ_ALIKE = 5;
/** A letter more, or another in its place, turns short words into other words; two swapped hardly ever do. */
const MIN_ADDED = 7;
const MIN_REPLACED = 8;
/** Two letters are a small part of long words only. */
const MIN_TWICE_WRONG = 10;

/** Opposites and siblings differ by these: hypo-/hyper-, in-/ex-, dé-. */
const PREFIXES =
  "hyper hypo normo iso in im ex e de des dis re pre post sur sous supra infra anti intra inter extra macro micro mono bi tri pro sub super a ab ad an un non auto co trans homo hetero".split(
    " ",
  );

/** Letters that are taken for each other by eye or ear, or lie side by side on a keyboard. */
const LOOKALIKES = "ae ao ei eo iy ou il ij it lt un nm vu vw co ce bh gq sz mn rt nr".split(" ");

/** For folded words in the singular. Symmetric. */
export function isMisprint(a: string, b: string): boolean {
  if (a === b || /\d/u.test(a + b) || differsByPrefix(a, b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= MIN_READ_ALIKE && readingOf(a) === readingOf(b)) return true;
  if (shorter < MISPRINT_CHARS || a.charAt(0) !== b.charAt(0)) return false;
  if (a.length !== b.length) return shorter >= MIN_ADDED && (isOneLetterMore(a, b) || isOneLetterMore(b, a));
  return isSwap(a, b) || (shorter >= MIN_REPLACED && isLookalike(a, b));
}

/**
 * For folded words in the singular: a letter or two more, less or otherwise, and one half as it was. What is no misprint
 * for sure, but looks like one. Symmetric.
 */
export function isNearWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/u.test(a + b) || short.length < MISPRINT_CHARS || short.charAt(0) !== long.charAt(0)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const changed = long.length - start - end;
  const isHalved = Math.max(start, end) >= (long.length >> 1) - 1;
  return long.length - short.length <= 1 && isHalved && changed <= (short.length >= MIN_TWICE_WRONG ? 2 : 1);
}

/** Written or read otherwise, spoken or seen alike: "placage", "plaquage"; "rernontée". */
export function readingOf(words: string): string {
  return words
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/e?au/gu, "o")
    .replace(/rn/gu, "m")
    .replace(/ph/gu, "f")
    .replace(/qu|q|ck|c(?=[aou]|[^eiyh]|$)/gu, "k")
    .replace(/th/gu, "t")
    .replace(/y/gu, "i")
    .replace(/e(?= |$)/gu, "");
}

/** Opposites and siblings: "hypoxie", "hyperoxie". */
export function differsByPrefix(a: string, b: string): boolean {
  const others = new Set(stemsOf(b));
  return stemsOf(a).some((stem) => others.has(stem));
}

function stemsOf(word: string): string[] {
  const prefixes = PREFIXES.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 4);
  return [word, ...prefixes.map((prefix) => word.slice(prefix.length))];
}

function isOneLetterMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  const at = firstDifference(long, short);
  return long.slice(at + 1) === short.slice(at);
}

/** Two neighbours swapped. */
function isSwap(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One letter replaced by a lookalike. */
function isLookalike(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  const [one = "", two = ""] = [a[at], b[at]];
  return a.slice(at + 1) === b.slice(at + 1) && LOOKALIKES.some((pair) => pair === one + two || pair === two + one);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
