// A paragraph as a block: its lines joined, each with its place on the page.
import type { Block } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";
import type { Line } from "../line.ts";
import { joinLines } from "../lines/join-lines.ts";
import { joinListing } from "../lines/join-listing.ts";
import type { KnownWords } from "../lines/known-words.ts";
import { splitMarker } from "../lines/list-marker.ts";
import { type PageSize, toBox } from "../to-box.ts";
import type { TextKind } from "./classify-text.ts";

/** A line with the page that it stands on: a paragraph may go on over pages. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: PageSize;
}

export interface TextDraft {
  readonly kind: TextKind;
  /** Of a heading or a list item. */
  readonly level: number;
  readonly marker: string;
  readonly isListing: boolean;
  readonly lines: readonly PlacedLine[];
}

const ORNAMENT = /^[―—–−•■▪●►▶➢✓]\s+(?=\S)/u;

/** The mark of a list item is told apart from its text; a heading's ornament says nothing. */
function trimStart(kind: TextKind, text: string): string {
  if (kind === "list-item") return splitMarker(text)?.rest ?? text;
  return kind === "heading" ? text.replace(ORNAMENT, "") : text;
}

export function toTextBlock({ kind, level, marker, isListing, lines }: TextDraft, words: KnownWords): Block {
  const texts = lines.map(({ line }, index) => ({ text: index === 0 ? trimStart(kind, line.text) : line.text }));
  const { text, ranges } = isListing ? joinListing(lines.map(({ line }) => line)) : joinLines(texts, words);
  const spans = lines.flatMap(({ line, page }, index): TextSpan[] => {
    const range = ranges[index];
    return range && range.end > range.start ? [{ ...range, box: toBox(line, page) }] : [];
  });
  const base = { text, page: lines[0]?.page.number ?? 1, spans };
  if (kind === "heading") return { kind, level, ...base };
  if (kind === "list-item") return { kind, level, marker, ...base };
  return { kind, ...base };
}
