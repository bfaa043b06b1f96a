// Splits the text of one block that is too long for a chunk of its own.
import type { Block } from "#lib/domain/block.ts";
import { estimateTokens, fitsTokens } from "./estimate-tokens.ts";
import { countHeadRows, endOfLine } from "./render-block.ts";
import { joinTexts, type RenderedText, sliceRanges, sliceText, type TextRange } from "./rendered-text.ts";

export interface SplitLimits {
  /** Tokens of a piece, about. */
  readonly max: number;
  /** The head of a table that has fewer tokens is repeated with each piece. */
  readonly lead: number;
}

/** Pieces between lines, which are the rows of a table; between sentences, then words, where a line alone is too long. */
export function* splitText(block: Block, rendered: RenderedText, { max, lead }: SplitLimits): Generator<RenderedText> {
  if (fitsTokens(rendered.text, max)) return yield rendered;
  const headRows = block.kind === "table" ? countHeadRows(block) : 0;
  // The rule under the head is a line too.
  const headEnd = endOfLine(rendered.text, headRows > 0 ? headRows + 1 : 0);
  const head = sliceText(rendered, { start: 0, end: headEnd });
  const headTokens = estimateTokens(head.text);
  // Beside a large head little room would be left for the rows: it stands once, like any row.
  if (headEnd === 0 || headTokens >= lead) return yield* sliceRanges(rendered, pack(rendered.text, 0, max));
  const bodies = sliceRanges(rendered, pack(rendered.text, headEnd + 1, max - headTokens));
  for (const body of bodies) yield joinTexts([head, body], "\n");
}

/** As many parts, one after the other, as have `maxTokens` together. */
function* pack(text: string, from: number, maxTokens: number): Generator<TextRange> {
  let packed: TextRange = { start: from, end: from };
  let tokens = 0;
  for (const part of cutToFit(text, { start: from, end: text.length }, maxTokens)) {
    const more = estimateTokens(text.slice(part.start, part.end));
    if (tokens > 0 && tokens + more > maxTokens) {
      yield packed;
      tokens = 0;
    }
    packed = { start: tokens > 0 ? packed.start : part.start, end: part.end };
    tokens += more;
  }
  if (tokens > 0) yield packed;
}

function* cutToFit(text: string, whole: TextRange, maxTokens: number): Generator<TextRange> {
  const fits = ({ start, end }: TextRange) => fitsTokens(text.slice(start, end), maxTokens);
  for (const line of cutAt(text, whole, /\n+/gu)) {
    if (fits(line)) yield line;
    // A colon ends no sentence: what it announces stays with it.
    else for (const sentence of cutAt(text, line, /(?<=[.!?;])\s+/gu)) yield* halve(text, sentence, fits);
  }
}

function* cutAt(text: string, { start, end }: TextRange, separator: RegExp): Generator<TextRange> {
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    const at = start + match.index;
    if (at > from) yield { start: from, end: at };
    from = at + match[0].length;
  }
  if (from < end) yield { start: from, end };
}

/** A sentence without an end is cut between words, and a word without an end between characters. */
function* halve(text: string, part: TextRange, fits: (part: TextRange) => boolean): Generator<TextRange> {
  if (fits(part)) return yield part;
  const { start, end } = part;
  const half = (end - start) >> 1;
  const space = text.slice(start, start + half + 1).lastIndexOf(" ");
  const isBetweenWords = space > half / 2;
  const at = isBetweenWords ? start + space : startOfCharacter(text, start + half);
  yield* halve(text, { start, end: at }, fits);
  yield* halve(text, { start: isBetweenWords ? at + 1 : at, end }, fits);
}

/** A character of two code units is not cut between them. */
function startOfCharacter(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
