// A cover names its document once: of its large lines one is the title, and heads all the rest; the others head nothing.

import type { Paragraph } from "./paragraph.ts";
import type { Piece, TextPiece } from "./piece.ts";

/** A document of fewer pages has no cover. */
const MIN_PAGES = 3;
/** A cover has no running text: no paragraph of so many characters, no full sentence, and little text at all. */
const MAX_PARAGRAPH_CHARS = 120;
const MAX_PHRASE_CHARS = 40;
const MAX_CHARS = 600;
const MAX_TITLE_CHARS = 160;
const MIN_RUNNING_CHARS = 6;
const MIN_RUNNING_PAGES = 2;

export interface Cover {
  readonly pieces: Piece[];
  /** Null where the first page is no cover. */
  readonly title: Paragraph | null;
}

export function settleCover(pieces: Piece[], pageCount: number): Cover {
  const first = pieces.filter(({ page }) => page.number === 1);
  const texts = first.filter(isText);
  if (pageCount < MIN_PAGES || !isCover(first)) return { pieces, title: null };
  const title = findTitle(texts, runningTitles(pieces));
  if (!title) return { pieces, title: null };
  return {
    title: title.paragraph,
    pieces: pieces.map((piece): Piece => {
      if (piece === title) return { ...title, kind: "heading" };
      return piece.kind === "heading" && piece.page.number === 1 ? { ...piece, kind: "paragraph" } : piece;
    }),
  };
}

function isText(piece: Piece): piece is TextPiece {
  return piece.kind !== "table" && piece.kind !== "figure" && piece.kind !== "furniture";
}

function isCover(pieces: readonly Piece[]): boolean {
  const texts = pieces.filter(isText);
  if (pieces.some(({ kind }) => kind === "table" || kind === "list-item")) return false;
  if (texts.some(({ paragraph }) => paragraph.lines.some((line) => line.isContents))) return false;
  const isRunning = (piece: TextPiece) => {
    const text = textOf(piece);
    return text.length > MAX_PARAGRAPH_CHARS || (text.length > MAX_PHRASE_CHARS && /[.!?…]$/u.test(text));
  };
  return !texts.some(isRunning) && texts.reduce((sum, piece) => sum + textOf(piece).length, 0) <= MAX_CHARS;
}

/** The largest heading; where a line above it comes back at the edge of other pages, that one: publishers set their name large. */
function findTitle(texts: readonly TextPiece[], running: ReadonlySet<string>): TextPiece | undefined {
  const short = texts.filter((piece) => textOf(piece).length <= MAX_TITLE_CHARS);
  const named = short.filter((piece) => {
    const name = fold(textOf(piece));
    return running.values().some((title) => ` ${name} `.includes(` ${title} `));
  });
  const largest = bySize(short.filter(({ kind }) => kind === "heading"));
  return bySize(named.filter((piece) => !largest || topOf(piece) < topOf(largest))) ?? largest;
}

function bySize(pieces: readonly TextPiece[]): TextPiece | undefined {
  return pieces.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}

function topOf({ lines }: TextPiece): number {
  return Math.min(...lines.map(({ line }) => line.top));
}

function runningTitles(pieces: readonly Piece[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const piece of pieces) {
    if (piece.kind !== "furniture" || piece.page.number === 1) continue;
    const name = fold(textOf(piece));
    pages.set(name, (pages.get(name) ?? new Set()).add(piece.page.number));
  }
  const isTitle = ([name, seen]: [string, Set<number>]) =>
    name.length >= MIN_RUNNING_CHARS && seen.size >= MIN_RUNNING_PAGES;
  return new Set([...pages].filter(isTitle).map(([name]) => name));
}

/** Words alone, without the number of the page at their end. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\P{L}+\d+\s*$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function textOf({ lines }: TextPiece): string {
  return lines.map(({ line }) => line.text).join(" ");
}

function sizeOf({ lines }: TextPiece): number {
  return Math.max(...lines.map(({ line }) => line.fontSize));
}
