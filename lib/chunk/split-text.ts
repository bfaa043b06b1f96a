// Splits the text of one block that is too long for a chunk of its own.
import type { Block } from "#lib/domain/block.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { countHeadRows, joinTexts, type RenderedText, sliceText } from "./render-block.ts";

/** Pieces of at most about `maxTokens` each: between rows of a table, its header rows repeated; between sentences elsewhere. */
export function splitText(block: Block, rendered: RenderedText, maxTokens: number): readonly RenderedText[] {
  if (estimateTokens(rendered.text) <= maxTokens) return [rendered];
  if (block.kind !== "table") return pack(cutAt(rendered, /(?<=[.!?;:])\s+|\n/gu), " ", maxTokens);
  const rows = cutAt(rendered, /\n/gu);
  const headCount = countHeadRows(block);
  // The rule under the head is a line too.
  const header = rows.slice(0, headCount > 0 ? headCount + 1 : 0);
  const body = pack(rows.slice(header.length), "\n", maxTokens - estimateTokens(joinTexts(header, "\n").text));
  return body.map((part) => joinTexts([...header, part], "\n"));
}

function pack(parts: readonly RenderedText[], separator: string, maxTokens: number): RenderedText[] {
  const packed: RenderedText[] = [];
  let current: RenderedText[] = [];
  let tokens = 0;
  for (const part of parts.flatMap((whole) => cutLong(whole, maxTokens))) {
    const more = estimateTokens(part.text);
    if (current.length > 0 && tokens + more > maxTokens) {
      packed.push(joinTexts(current, separator));
      current = [];
      tokens = 0;
    }
    current.push(part);
    tokens += more;
  }
  return current.length > 0 ? [...packed, joinTexts(current, separator)] : packed;
}

/** A sentence or row without an end is cut between words, and a word without an end between characters. */
function cutLong(part: RenderedText, maxTokens: number): readonly RenderedText[] {
  if (estimateTokens(part.text) <= maxTokens) return [part];
  const middle = part.text.length >> 1;
  const space = part.text.lastIndexOf(" ", middle);
  const at = space > middle / 2 ? space : middle;
  const rest = sliceText(part, at === space ? at + 1 : at, part.text.length);
  return [...cutLong(sliceText(part, 0, at), maxTokens), ...cutLong(rest, maxTokens)];
}

function cutAt(whole: RenderedText, separator: RegExp): RenderedText[] {
  const parts: RenderedText[] = [];
  let start = 0;
  for (const match of whole.text.matchAll(separator)) {
    if (match.index > start) parts.push(sliceText(whole, start, match.index));
    start = match.index + match[0].length;
  }
  if (start < whole.text.length) parts.push(sliceText(whole, start, whole.text.length));
  return parts;
}
