// Chunking by structure: consecutive blocks under one heading path, as many as fit one model call.
import type { Block } from "#lib/domain/block.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import { chunkId } from "./chunk-id.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { renderBlock } from "./render-block.ts";
import { joinTexts, type RenderedText } from "./rendered-text.ts";
import { splitText } from "./split-text.ts";

/**
 * A chunk is closed at the next heading once it has `min` tokens. It never passes `max`, but for the headings that lead
 * it in: those are never left behind alone while they have less than `lead`.
 */
export const CHUNK_TOKENS = { min: 800, max: 1500, lead: 500 } as const;

interface Heading {
  readonly level: number;
  readonly text: string;
}

interface Part extends RenderedText {
  readonly page: number;
  readonly headings: readonly string[];
  readonly isHeading: boolean;
  readonly tokens: number;
  readonly language: string | null;
}

/**
 * The chunks of a document in order, one after the other as they are asked for. Furniture is left out; every other block's
 * text is in exactly one chunk, but for repeated table headers.
 */
export function* chunkBlocks(documentId: string, blocks: Iterable<Block>): Generator<Chunk> {
  let index = 0;
  for (const group of groupParts(toParts(blocks))) {
    const { text, spans } = joinTexts(group, "\n\n");
    const language = mostlyIn(group);
    const pages = group.flatMap((part) => [part.page, ...part.spans.map((span) => span.box.page)]);
    yield {
      id: chunkId(documentId, index),
      documentId,
      index: index++,
      text,
      headings: [...commonPath(group)],
      pageStart: Math.min(...pages),
      pageEnd: Math.max(...pages),
      tokens: estimateTokens(text),
      spans: [...spans],
      ...(language !== null && { language }),
    };
  }
}

function* toParts(blocks: Iterable<Block>): Generator<Part> {
  const path: Heading[] = [];
  for (const block of blocks) {
    if (block.kind === "furniture" || block.text.trim() === "") continue;
    if (block.kind === "heading") enterSection(path, block);
    const headings = path.map((heading) => heading.text);
    for (const text of splitText(block, renderBlock(block), CHUNK_TOKENS)) {
      yield {
        ...text,
        page: text.spans[0]?.box.page ?? block.page,
        headings,
        isHeading: block.kind === "heading",
        language: block.language ?? null,
        tokens: estimateTokens(text.text),
      };
    }
  }
}

function enterSection(path: Heading[], { level, text }: Heading): void {
  while ((path.at(-1)?.level ?? 0) >= level) path.pop();
  path.push({ level, text });
}

function* groupParts(parts: Iterable<Part>): Generator<Part[]> {
  let group: Part[] = [];
  let tokens = 0;
  let isLead = true;
  for (const [part, following] of withNext(parts)) {
    // A heading goes with what follows it: their lengths count together.
    const next = part.isHeading ? (following?.tokens ?? 0) : 0;
    const isFull = tokens + part.tokens + next > CHUNK_TOKENS.max && !(isLead && tokens < CHUNK_TOKENS.lead);
    const isNewTopic = part.isHeading && tokens >= CHUNK_TOKENS.min && !isLead;
    if (isFull || isNewTopic) {
      yield group;
      group = [];
      tokens = 0;
      isLead = true;
    }
    group.push(part);
    tokens += part.tokens;
    isLead &&= part.isHeading;
  }
  if (group.length > 0) yield group;
}

function* withNext<T>(items: Iterable<T>): Generator<[T, T | undefined]> {
  let last: [T] | null = null;
  for (const item of items) {
    if (last) yield [last[0], item];
    last = [item];
  }
  if (last) yield [last[0], undefined];
}

/** The language of more than half of the text; null is the document's own. */
function mostlyIn(group: readonly Part[]): string | null {
  const tokensOf = (parts: readonly Part[]) => parts.reduce((sum, { tokens }) => sum + tokens, 0);
  const half = tokensOf(group) / 2;
  const languages = Map.groupBy(group, ({ language }) => language);
  return [...languages].find(([, parts]) => tokensOf(parts) > half)?.[0] ?? null;
}

/** The path that all parts share; where sections of one chapter are together, the chapter. */
function commonPath(group: readonly Part[]): readonly string[] {
  const first = group[0]?.headings ?? [];
  const isShared = (depth: number) => group.every((part) => part.headings[depth] === first[depth]);
  const end = first.findIndex((_, depth) => !isShared(depth));
  const shared = end < 0 ? first : first.slice(0, end);
  return shared.length > 0 ? shared : first.slice(0, 1);
}
