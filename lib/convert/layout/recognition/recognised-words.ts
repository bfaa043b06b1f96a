// Words that were recognised in an image, brought to the page: as glyphs that are laid out, or as the lines of a picture.
import type { RecognisedWord } from "../../text-recogniser.ts";
import type { GlyphStyle } from "../glyph-style.ts";
import type { Line } from "../line.ts";
import { cleanText } from "../lines/compose-text.ts";
import type { Glyph } from "../page-content.ts";
import { unite } from "../rect.ts";
import { alignRows } from "../tables/aligned-rows.ts";

const STYLE: GlyphStyle = { font: "", isBold: false, isItalic: false, isMonospaced: false, color: "" };
/** What is less sure than this is no word. */
const MIN_CONFIDENCE = 55;
/** A picture shows text where so many letters, and so large a share of what was seen, are words; else it is a photo. */
const MIN_LETTERS_IN_PICTURE = 8;
const MIN_GOOD_SHARE = 0.4;
/** Sizes this near to each other are one: the image tells them only roughly. */
const SAME_SIZE = 0.82;

/** Where an image stands on the page, and how many of its pixels are a point. */
export interface ImagePlace {
  readonly left: number;
  readonly top: number;
  readonly pixelsPerPoint: number;
}

/** As if the words had been written on the page. */
export function glyphsOfWords(words: readonly RecognisedWord[], place: ImagePlace): Glyph[] {
  const placed = words.filter(isWord).map((word) => toPage(word, place));
  const sizeOf = settleSizes(placed.map((word) => word.height));
  return placed.flatMap((word, index) => {
    const [last, next] = [placed[index - 1], placed[index + 1]];
    const size = sizeOf(word.height);
    // Boxes of neighbours may overlap: their letters must not.
    const right = next?.line === word.line ? Math.max(word.left, Math.min(word.right, next.left)) : word.right;
    const glyphs = spread({ ...word, right }, size);
    if (last?.line !== word.line) return glyphs;
    const end = Math.min(last.right, word.left);
    return [{ text: " ", left: end, right: word.left, baseline: word.baseline, size, style: STYLE }, ...glyphs];
  });
}

/** From top to bottom, what stands side by side as one line; none where the picture is a mere photo. */
export function linesOfWords(words: readonly RecognisedWord[], place: ImagePlace): Line[] {
  const good = words.filter(isWord);
  const count = (some: readonly RecognisedWord[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  if (count(good) < Math.max(MIN_LETTERS_IN_PICTURE, MIN_GOOD_SHARE * count(words))) return [];
  const lines = Map.groupBy(
    good.map((word) => toPage(word, place)),
    (word) => word.line,
  );
  return alignRows([...lines.values()].map(toLine)).map(({ pieces }) => {
    const text = pieces.map((piece) => piece.text).join(" ");
    return { ...(pieces[0] ?? EMPTY_LINE), ...unite(pieces), text };
  });
}

function isWord({ confidence, text }: RecognisedWord): boolean {
  return confidence >= MIN_CONFIDENCE && /[\p{L}\p{N}]/u.test(text);
}

function toPage(word: RecognisedWord, { left, top, pixelsPerPoint }: ImagePlace): RecognisedWord {
  return {
    ...word,
    left: left + word.left / pixelsPerPoint,
    right: left + word.right / pixelsPerPoint,
    top: top + word.top / pixelsPerPoint,
    bottom: top + word.bottom / pixelsPerPoint,
    baseline: top + word.baseline / pixelsPerPoint,
    height: word.height / pixelsPerPoint,
  };
}

const EMPTY_LINE: Line = {
  ...{ left: 0, right: 0, top: 0, bottom: 0, text: "", baseline: 0, fontSize: 0, style: STYLE },
  isBold: false,
  isMonospaced: false,
  isTurned: false,
  isContents: false,
};

function toLine(words: readonly RecognisedWord[]): Line {
  const [first] = words;
  return {
    ...EMPTY_LINE,
    ...unite(words),
    text: cleanText(words.map((word) => word.text).join(" ")),
    baseline: first?.baseline ?? 0,
    fontSize: first?.height ?? 0,
  };
}

/** Each character takes an equal part of the word's width. */
function spread({ text, left, right, baseline }: RecognisedWord, size: number): Glyph[] {
  const chars = [...text];
  const width = (right - left) / Math.max(1, chars.length);
  return chars.map((char, index) => ({
    text: char,
    left: left + index * width,
    right: left + (index + 1) * width,
    baseline,
    size,
    style: STYLE,
  }));
}

/** The usual size of each group of sizes that are near to each other. */
function settleSizes(sizes: readonly number[]): (size: number) => number {
  const groups: number[][] = [];
  for (const size of [...sizes].sort((a, b) => b - a)) {
    const group = groups.at(-1);
    if (group && size >= SAME_SIZE * (group[0] ?? 0)) group.push(size);
    else groups.push([size]);
  }
  const settled = new Map(groups.flatMap((group) => group.map((size) => [size, group[group.length >> 1] ?? size])));
  return (size) => settled.get(size) ?? size;
}
