// Chunking by structure: consecutive blocks under one heading path, as many as fit one model call.
import type { Block } from "#lib/domain/block.ts";
import type { Chunk } from "#lib/domain/chunk.ts";
import { chunkId } from "./chunk-id.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { joinTexts, type RenderedText, renderBlock } from "./render-block.ts";
import { splitText } from "./split-text.ts";

/** A chunk is closed at the next heading once it has `min` tokens, and never passes `max`. */
export const CHUNK_TOKENS = { min: 800, max: 1500 } as const;

interface Part extends RenderedText {
  readonly page: number;
  readonly headings: readonly string[];
  readonly isHeading: boolean;
  readonly tokens: number;
  readonly language: string | null;
}

/** The chunks of a document in order. Furniture is left out; every other block's text is in exactly one chunk, but for repeated table headers. */
export function chunkBlocks(documentId: string, blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const group of groupParts(toParts(blocks))) {
    const [first] = group;
    if (!first) continue;
    const { text, spans } = joinTexts(group, "\n\n");
    const language = mostlyIn(group);
    const pages = group.flatMap((part) => [part.page, ...part.spans.map((span) => span.box.page)]);
    chunks.push({
      id: chunkId(documentId, chunks.length),
      documentId,
      index: chunks.length,
      text,
      headings: [...commonPath(group)],
      pageStart: Math.min(...pages),
      pageEnd: Math.max(...pages),
      tokens: estimateTokens(text),
      spans: [...spans],
      ...(language !== null && { language }),
    });
  }
  return chunks;
}

function toParts(blocks: readonly Block[]): Part[] {
  const path: { level: number; text: string }[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === "furniture" || block.text.trim() === "") return [];
    if (block.kind === "heading") {
      while ((path.at(-1)?.level ?? 0) >= block.level) path.pop();
      path.push({ level: block.level, text: block.text });
    }
    const headings = path.map((heading) => heading.text);
    return splitText(block, renderBlock(block), CHUNK_TOKENS.max).map((text) => ({
      ...text,
      page: text.spans[0]?.box.page ?? block.page,
      headings,
      isHeading: block.kind === "heading",
      language: block.language ?? null,
      tokens: estimateTokens(text.text),
    }));
  });
}

function groupParts(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let group: Part[] = [];
  let tokens = 0;
  parts.forEach((part, index) => {
    // A heading goes with what follows it: their lengths count together.
    const next = part.isHeading ? (parts[index + 1]?.tokens ?? 0) : 0;
    const isFull = tokens + part.tokens + next > CHUNK_TOKENS.max;
    const isNewTopic = part.isHeading && tokens >= CHUNK_TOKENS.min;
    if (group.length > 0 && (isFull || isNewTopic) && !group.every((member) => member.isHeading)) {
      groups.push(group);
      group = [];
      tokens = 0;
    }
    group.push(part);
    tokens += part.tokens;
  });
  if (group.length > 0) groups.push(group);
  return groups;
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
