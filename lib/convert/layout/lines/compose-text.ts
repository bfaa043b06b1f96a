// Glyphs of one row, from left to right, become text: where a word ends, letter spacing, accents set apart, ligatures.
import type { GlyphStyle } from "../glyph-style.ts";
import type { Glyph } from "../page-content.ts";

/** In shares of the font size: a wider gap is a space; letters all this far apart are letter-spaced. */
const SPACE_GAP = 0.17;
const SPACED_GAP = 0.08;
/** A word of a letter-spaced title ends where the gap is this much wider than between its letters. */
const SPACED_WORD_FACTOR = 1.6;
const MIN_SPACED_LETTERS = 4;
/** Of all gaps, at least so many have a space in a row that has one after each letter. */
const MOSTLY_SPACES = 0.75;
/** A space among spaced letters is at least so wide beside the letter spacing before and behind it; and this share of the widest. */
const MIN_SPACE = 0.1;
const NARROW_SHARE = 0.65;
/** Of all gaps, at least so many lie between letters in a word whose letters are parted by spaces. */
const MOST = 0.6;

const ACCENTS: Readonly<Record<string, string>> = {
  "´": "\u0301",
  "`": "\u0300",
  ˋ: "\u0300",
  ˊ: "\u0301",
  "¨": "\u0308",
  ˆ: "\u0302",
  "^": "\u0302",
  "˜": "\u0303",
  "¸": "\u0327",
};

interface Gap {
  /** Between the ink of two neighbours, as a share of the font size. */
  readonly width: number;
  readonly hasSpace: boolean;
  /** On both of its sides stand letters, or figures: signs have room around them in any text. */
  readonly isInWord: boolean;
  /** On both of its sides stand letters: figures stand apart from each other in any row of them. */
  readonly isInLetters: boolean;
  /** How the glyphs on both of its sides are set: letter spacing is measured for each way. Null where they differ. */
  readonly style: GlyphStyle | null;
}

type Kind = "letter" | "figure" | "sign";

/** Documents have few different characters and very many of each: each is looked at once. */
const kinds = new Map<string, Kind>();

function kindOf(glyphText: string): Kind {
  const known = kinds.get(glyphText);
  if (known) return known;
  const kind = /\p{L}/u.test(glyphText) ? "letter" : /\p{N}/u.test(glyphText) ? "figure" : "sign";
  // What a font says that one glyph stands for may be as long as it likes.
  if (glyphText.length === 1) kinds.set(glyphText, kind);
  return kind;
}

/** The text of a row's glyphs, sorted by `left`; spaces are single, none at either end. */
export function composeText(glyphs: readonly Glyph[]): string {
  return cleanText(isClose(glyphs) ? composeClose(glyphs) : composeLoose(glyphs));
}

/** Set in one way, and parted into words by spaces alone: most rows are, and need no look at each gap. */
function isClose(glyphs: readonly Glyph[]): boolean {
  const inked = glyphs.filter((glyph) => !isBlank(glyph));
  const [first] = inked;
  const spaces = glyphs.length - inked.length;
  return (
    (inked.length < MIN_SPACED_LETTERS || spaces < MOSTLY_SPACES * (inked.length - 1)) &&
    inked.every(({ style }) => style === first?.style) &&
    !glyphs.some((glyph, index) => isApart(glyphs[index - 1], glyph))
  );
}

function isApart(last: Glyph | undefined, glyph: Glyph): boolean {
  return last !== undefined && widthBetween(last, glyph) > SPACED_GAP && !isBlank(last) && !isBlank(glyph);
}

function composeClose(glyphs: readonly Glyph[]): string {
  let text = "";
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (!isBlank(glyph)) {
      text = append(text, glyph, last);
      last = glyph;
    } else if (!text.endsWith(" ")) text += " ";
  }
  return text.trim();
}

function composeLoose(glyphs: readonly Glyph[]): string {
  const inked: Glyph[] = [];
  const gaps: Gap[] = [];
  let hasSpace = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      hasSpace = true;
      continue;
    }
    const last = inked.at(-1);
    if (last) gaps.push(gapBetween(last, glyph, hasSpace));
    inked.push(glyph);
    hasSpace = false;
  }
  const isWordEnd = chooseWordEnds(gaps);
  let text = "";
  inked.forEach((glyph, index) => {
    const gap = gaps[index - 1];
    if (gap && isWordEnd(gap)) text += " ";
    text = append(text, glyph, inked[index - 1]);
  });
  return text;
}

function isBlank({ text }: Glyph): boolean {
  return text === " " || text.trim() === "";
}

function widthBetween(last: Glyph, glyph: Glyph): number {
  return (glyph.left - last.right) / Math.max(last.size, glyph.size, 0.1);
}

function gapBetween(last: Glyph, glyph: Glyph, hasSpace: boolean): Gap {
  const [before, after] = [kindOf(last.text), kindOf(glyph.text)];
  return {
    width: widthBetween(last, glyph),
    hasSpace,
    isInWord: before !== "sign" && after !== "sign",
    isInLetters: before === "letter" && after === "letter",
    style: last.style === glyph.style ? glyph.style : null,
  };
}

/** Words of Latin letters and common signs, as they come out: nothing is to be done. */
const PLAIN =
  /^[!-~\u00A1-\u00AC\u00AE-\u02AF\u2010-\u2027\u2030-\u205E]+(?: [!-~\u00A1-\u00AC\u00AE-\u02AF\u2010-\u2027\u2030-\u205E]+)*$/;

/** Normal form C, ligatures taken apart, control characters gone, every white space one plain space. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uF721-\uF7FE]/gu, plainForm)
    .replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/gu, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC")
    .replace(/[\s\u00A0\u2000-\u200A\u202F]+/gu, " ")
    .replace(/[\p{Cc}\u200B-\u200D\u2060\uFEFF\uFFFE\uFFFF]/gu, "")
    .toWellFormed()
    .trim();
}

/** Expert fonts have their small capitals and old-style figures where private use begins, in the order of Latin 1. */
function plainForm(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xf700).toUpperCase();
}

function chooseWordEnds(gaps: readonly Gap[]): (gap: Gap) => boolean {
  const [first] = gaps;
  if (gaps.every((gap) => gap.style === first?.style)) return first?.style ? chooseWordEnd(gaps) : isWide;
  const ends = new Map(
    [...Map.groupBy(gaps, (gap) => gap.style)].map(([style, same]) => [style, style ? chooseWordEnd(same) : isWide]),
  );
  return (gap) => ends.get(gap.style)?.(gap) ?? false;
}

function chooseWordEnd(gaps: readonly Gap[]): (gap: Gap) => boolean {
  const count = (isCounted: (gap: Gap) => boolean) => gaps.reduce((sum, gap) => sum + (isCounted(gap) ? 1 : 0), 0);
  // "P A L I E R S", a space typed after each letter.
  const isMostlySpaces =
    gaps.length + 1 >= MIN_SPACED_LETTERS && count(({ hasSpace }) => hasSpace) >= MOSTLY_SPACES * gaps.length;
  if (isMostlySpaces && count(({ isInLetters }) => isInLetters) >= MOST * gaps.length) {
    const usual = median(gaps.map((gap) => gap.width));
    return (gap) => gap.width > SPACED_WORD_FACTOR * usual;
  }
  const loose = count(({ hasSpace, isInWord, width }) => !hasSpace && isInWord && width > SPACED_GAP);
  if (loose === 0) return isWide;
  const within = count(({ hasSpace, isInWord }) => !hasSpace && isInWord);
  if (within < MIN_SPACED_LETTERS - 1 || loose <= within / 2) return isWide;
  const tight = median(gaps.flatMap((gap) => (gap.hasSpace || !gap.isInWord ? [] : [gap.width])));
  const wide = Math.max(SPACE_GAP, tight * SPACED_WORD_FACTOR + SPACED_GAP);
  const narrowest = narrowestSpace(gaps, tight);
  return (gap) => (gap.hasSpace ? gap.width >= narrowest : gap.width > wide);
}

/** Among spaced letters some programs write spaces that leave no more room than between letters: those end no word. */
function narrowestSpace(gaps: readonly Gap[], tight: number): number {
  const widest = Math.max(...gaps.flatMap((gap) => (gap.hasSpace ? [gap.width] : [])));
  return Math.max(2 * tight + MIN_SPACE, widest > 2 * tight + 2 * MIN_SPACE ? NARROW_SHARE * widest : 0);
}

function isWide({ hasSpace, width }: Gap): boolean {
  return hasSpace || width > SPACE_GAP;
}

/** An accent that was drawn over a letter joins it. */
function append(text: string, glyph: Glyph, last: Glyph | undefined): string {
  const isOver = last !== undefined && glyph.left < last.right - 0.3 * (last.right - last.left);
  if (!isOver) return text + glyph.text;
  const lastAccent = ACCENTS[last.text];
  if (lastAccent) return text.slice(0, -last.text.length) + glyph.text + lastAccent;
  const accent = ACCENTS[glyph.text];
  return accent && /\p{L}$/u.test(text) ? text + accent : text + glyph.text;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
