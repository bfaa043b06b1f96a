// Glyphs become rows, what shares a baseline, and rows become pieces: stretches of text between wide gaps.

import type { GlyphStyle } from "../glyph-style.ts";
import type { Line } from "../line.ts";
import type { Glyph } from "../page-content.ts";
import type { Rect } from "../rect.ts";
import { composeText } from "./compose-text.ts";
import { joinDropCaps } from "./drop-caps.ts";
import { hasLeader } from "./has-leader.ts";
import { joinJustified } from "./join-justified.ts";
import { isMarker } from "./list-marker.ts";
import { markRaised } from "./mark-raised.ts";
import { buildSegments, type Segment } from "./segments.ts";
import { initialOf } from "./small-caps.ts";

/** In shares of the font size: baselines this close are one row; a gap this wide parts two pieces. */
const SAME_BASELINE = 0.3;
const PIECE_GAP = 0.9;
/** A list marker stands no farther than this from its item. */
const MARKER_GAP = 4;
const ASCENT = 0.8;
const DESCENT = 0.22;

/** The pieces of text, in no particular order. `gap`, a share of the font size, is what parts two. */
export function buildPieces(glyphs: readonly Glyph[], gap = PIECE_GAP): Line[] {
  const rows = groupRows(joinDropCaps(buildSegments(glyphs, gap))).map((row) => splitRow(row, gap));
  return joinJustified(rows)
    .map((piece) => toLine(sortGlyphs(piece)))
    .filter((line) => line.text !== "");
}

/** One line a row, however wide its gaps: for a cell or a column, from top to bottom. */
export function buildLines(glyphs: readonly Glyph[]): Line[] {
  return groupRows(buildSegments(glyphs, PIECE_GAP))
    .map((row) => toLine(inOrder(row)))
    .filter((line) => line.text !== "")
    .sort((a, b) => a.baseline - b.baseline);
}

/** From top to bottom. Superscripts and subscripts go with the text that they stand beside. */
function groupRows(segments: readonly Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => b.size - a.size || a.baseline - b.baseline);
  const rows: Segment[][] = [];
  const byBaseline = new Map<number, Segment[][]>();
  for (const segment of sorted) {
    const near = nearRows(byBaseline, segment).filter((candidate) => isOnRow(segment, candidate));
    // In columns side by side, the row that it touches is its own.
    const row =
      near.length > 1 ? (near.find((each) => each.some((other) => isBeside(segment, other))) ?? near[0]) : near[0];
    if (row) {
      row.push(segment);
      continue;
    }
    const added = [segment];
    rows.push(added);
    const key = Math.floor(segment.baseline / ROW_BUCKET);
    byBaseline.set(key, [...(byBaseline.get(key) ?? []), added]);
  }
  return rows.sort((a, b) => (a[0]?.baseline ?? 0) - (b[0]?.baseline ?? 0));
}

/** Rows are looked up by their height on the page, so that a page of many small pieces stays quick. */
const ROW_BUCKET = 48;

function nearRows(byBaseline: ReadonlyMap<number, Segment[][]>, segment: Segment): Segment[][] {
  const key = Math.floor(segment.baseline / ROW_BUCKET);
  return [key, key - 1, key + 1].flatMap((each) => byBaseline.get(each) ?? []);
}

function isOnRow(segment: Segment, row: readonly Segment[]): boolean {
  const first = row[0];
  if (!first) return false;
  const offset = Math.abs(segment.baseline - first.baseline);
  if (offset <= SAME_BASELINE * segment.size) return true;
  const isSmall = segment.size < 0.85 * first.size && segment.size > 0.4 * first.size;
  return isSmall && offset <= 0.55 * first.size && row.some((other) => isBeside(segment, other));
}

function isBeside(a: Segment, b: Segment): boolean {
  const reach = 0.35 * Math.max(a.size, b.size);
  return Math.abs(a.left - b.right) < reach || Math.abs(b.left - a.right) < reach;
}

function splitRow(row: readonly Segment[], gap: number): Segment[] {
  const pieces: Segment[] = [];
  for (const { glyphs, left, right, size, baseline } of [...row].sort((a, b) => a.left - b.left)) {
    const current = pieces.at(-1);
    const space = current ? (left - current.right) / size : Number.POSITIVE_INFINITY;
    // A marker stands apart from its item by a tab, and belongs to it all the same.
    const isHanging = current !== undefined && space < MARKER_GAP && isShortMarker(current.glyphs);
    if (!current || (space > gap && !isHanging)) pieces.push({ glyphs: [...glyphs], left, right, size, baseline });
    else {
      current.glyphs.push(...glyphs);
      current.right = Math.max(current.right, right);
    }
  }
  return pieces;
}

function isShortMarker(glyphs: readonly Glyph[]): boolean {
  return glyphs.length <= 6 && isMarker(composeText(glyphs));
}

function inOrder(row: readonly Segment[]): readonly Glyph[] {
  return sortGlyphs(row.flatMap((segment) => segment.glyphs));
}

/** By place; a glyph that was drawn twice, to look bold, is there once. */
function sortGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  const isSorted = glyphs.every((glyph, index) => glyph.left >= (glyphs[index - 1]?.left ?? glyph.left));
  const sorted = isSorted ? glyphs : [...glyphs].sort((a, b) => a.left - b.left);
  return sorted.some((_, index) => isTwin(sorted, index))
    ? sorted.filter((_, index) => !isTwin(sorted, index))
    : sorted;
}

function isTwin(sorted: readonly Glyph[], index: number): boolean {
  const glyph = sorted[index];
  if (!glyph) return false;
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const other = sorted[back];
    if (other && other.text === glyph.text && isSamePlace(other, glyph) && glyph.text.trim() !== "") return true;
  }
  return false;
}

function isSamePlace(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.left - b.left) < 0.3 * (b.right - b.left) && Math.abs(a.baseline - b.baseline) < 0.1 * b.size;
}

function toLine(glyphs: readonly Glyph[]): Line {
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== "");
  const usual = mostCommon(inked);
  const text = composeText(markRaised(glyphs, usual));
  return {
    ...areaOf(inked),
    text,
    baseline: usual.baseline,
    fontSize: usual.size,
    style: usual.style,
    isBold: isBold(inked),
    isMonospaced: inked.every((glyph) => glyph.style.isMonospaced),
    isTurned: false,
    isContents: hasLeader(text),
  };
}

function areaOf(inked: readonly Glyph[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const glyph of inked) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    top = Math.min(top, glyph.baseline - ASCENT * glyph.size);
    bottom = Math.max(bottom, glyph.baseline + DESCENT * glyph.size);
  }
  return { left, top, right, bottom };
}

/** Nearly all of the letters are. */
function isBold(inked: readonly Glyph[]): boolean {
  if (!inked.some((glyph) => glyph.style.isBold)) return false;
  const letters = inked.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text));
  return letters.length > 0 && letters.filter((glyph) => glyph.style.isBold).length >= 0.8 * letters.length;
}

interface Usual {
  readonly baseline: number;
  readonly size: number;
  readonly style: GlyphStyle;
}

const NO_STYLE: GlyphStyle = { font: "", isBold: false, isItalic: false, isMonospaced: false, color: "" };

function toUsual({ baseline, size, style }: Glyph): Usual {
  return { baseline, size: Math.round(size * 10) / 10, style };
}

/** The size and style that most of the ink has. */
function mostCommon(glyphs: readonly Glyph[]): Usual {
  const [first] = glyphs;
  if (first && glyphs.every(({ style, size }) => style === first.style && size === first.size)) return toUsual(first);
  const initial = initialOf(glyphs);
  if (initial) return toUsual(initial);
  const counts = new Map<GlyphStyle, Map<number, number>>();
  let best: Usual = { baseline: 0, size: 0, style: NO_STYLE };
  let most = 0;
  for (const { style, size, baseline } of glyphs) {
    const sizes = counts.get(style) ?? new Map<number, number>();
    counts.set(style, sizes);
    const rounded = Math.round(size * 10) / 10;
    const count = (sizes.get(rounded) ?? 0) + 1;
    sizes.set(rounded, count);
    if (count > most) {
      most = count;
      best = { baseline, size: rounded, style };
    }
  }
  return best;
}
