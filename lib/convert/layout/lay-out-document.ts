// All pages' layouts become pages of blocks: what repeats is furniture, headings are ranked, texts go on over columns and pages.
import type { Block } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PageLayout } from "./analyse-page.ts";
import { toFigureBlock } from "./figure.ts";
import { headingLevels } from "./headings/heading-levels.ts";
import type { LevelOf, OutlineEntry } from "./headings/outline-levels.ts";
import { collectWords, type KnownWords } from "./lines/known-words.ts";
import { findLabelFrames } from "./order/label-frames.ts";
import { toTableBlock } from "./tables/table-block.ts";
import { buildParagraphs } from "./texts/build-paragraphs.ts";
import { classifyText } from "./texts/classify-text.ts";
import { findFurniture } from "./texts/find-furniture.ts";
import { findListings } from "./texts/find-listings.ts";
import { joinContinued } from "./texts/join-continued.ts";
import { ListLevels } from "./texts/list-levels.ts";
import { measureStyle } from "./texts/measure-style.ts";
import type { Piece } from "./texts/piece.ts";
import { settleCover } from "./texts/settle-cover.ts";
import { settleKinds } from "./texts/settle-kinds.ts";
import { toTextBlock } from "./texts/text-block.ts";

/** One page for each layout, in the same order. `outline` is the document's own, where it has one. */
export function layOutDocument(layouts: readonly PageLayout[], outline: readonly OutlineEntry[] = []): Page[] {
  const { pieces, title } = settleCover(joinContinued(classifyAll(layouts)), layouts.length);
  const level = headingLevels(pieces, title, outline);
  const words = collectWords(pieces.flatMap(linesOf));
  const lists = new ListLevels();
  const blocks = Map.groupBy(
    pieces.map((piece) => toBlock(piece, { level, lists, words })),
    (block) => block.page,
  );
  return layouts.map((layout) => ({
    number: layout.number,
    width: layout.width,
    height: layout.height,
    blocks: blocks.get(layout.number) ?? [],
    hasText: layout.lines.length + layout.tables.length + layout.figures.length > 0,
  }));
}

function classifyAll(layouts: readonly PageLayout[]): Piece[] {
  const marked = { furniture: findFurniture(layouts), listings: findListings(layouts) };
  const pages = layouts.map((page) => ({ page, parts: buildParagraphs(page, marked) }));
  const style = measureStyle(pages.flatMap(({ parts }) => parts));
  return pages.flatMap(({ page, parts }) => {
    const labels = new Set(findLabelFrames(page).flatMap(({ lines }) => lines));
    const pieces = parts.map((part): Piece => {
      if (part.kind === "table") return { kind: "table", page, parts: [{ table: part.table, page }] };
      if (part.kind === "figure") return { ...part, page };
      const lines = part.lines.map((line) => ({ line, page }));
      const isLabel = part.lines.every((line) => labels.has(line));
      return { kind: classifyText(part, style, page.height, isLabel), paragraph: part, page, lines };
    });
    return settleKinds(pieces, style, page.height);
  });
}

function linesOf(piece: Piece): string[] {
  return piece.kind === "table" || piece.kind === "figure" ? [] : piece.lines.map(({ line }) => line.text);
}

interface Context {
  readonly level: LevelOf;
  readonly lists: ListLevels;
  readonly words: KnownWords;
}

function toBlock(piece: Piece, { level: levelOf, lists, words }: Context): Block {
  if (piece.kind === "table") return toTableBlock(piece.parts);
  if (piece.kind === "figure") return toFigureBlock(piece.figure, piece.page);
  const { kind, paragraph, lines } = piece;
  const [first] = paragraph.lines;
  if (kind === "list-item" && first) {
    const level = lists.levelOf({ ...first, columnLeft: paragraph.regionLeft });
    return toTextBlock({ kind, level, marker: paragraph.marker ?? "", isListing: false, lines }, words);
  }
  if (kind === "heading") lists.end();
  const { isListing } = paragraph;
  return toTextBlock({ kind, level: kind === "heading" ? levelOf(paragraph) : 1, marker: "", isListing, lines }, words);
}
