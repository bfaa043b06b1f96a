// A block as the text of a chunk, with the spans that lead its characters back to the page.
import type { Block } from "#lib/domain/block.ts";
import type { TextSpan } from "#lib/domain/box.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

export interface RenderedText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/**
 * As Markdown writes it: headings behind their number signs, list items indented behind their marker, a rule under the
 * head of a table; the rest as it stands.
 */
export function renderBlock(block: Block): RenderedText {
  if (block.kind === "table") return renderTable(block);
  const prefix = prefixOf(block);
  return { text: prefix + block.text, spans: shiftSpans(block.spans, prefix.length) };
}

/** How many rows at the top of a table are head; none where it has one column, or nothing below them. */
export function countHeadRows({ rows }: TableBlock): number {
  if (!rows.some((row) => row.length > 1)) return 0;
  return Math.max(
    0,
    rows.findIndex((row) => !row.every((cell) => cell.isHeader)),
  );
}

function renderTable(block: TableBlock): RenderedText {
  const count = countHeadRows(block);
  const ends = [...block.text.matchAll(/\n/g)].map(({ index }) => index);
  const end = ends[count - 1];
  if (end === undefined) return block;
  const columns = Math.max(...block.rows.map((row) => row.length));
  const rule = { text: Array.from({ length: columns }, () => "---").join(" | "), spans: [] };
  const [head, body] = [sliceText(block, 0, end), sliceText(block, end + 1, block.text.length)];
  return joinTexts([head, rule, body], "\n");
}

function prefixOf(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} `;
  if (block.kind === "list-item") return `${"  ".repeat(block.level - 1)}${block.marker || "-"} `;
  return "";
}

function shiftSpans(spans: readonly TextSpan[], by: number): readonly TextSpan[] {
  return by === 0 ? spans : spans.map(({ start, end, box }) => ({ start: start + by, end: end + by, box }));
}

/** The part of a text from `start` to `end` (excluded), with the spans that touch it. */
export function sliceText({ text, spans }: RenderedText, start: number, end: number): RenderedText {
  const kept = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      box: span.box,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
  return { text: text.slice(start, end), spans: kept };
}

/** Texts one after another, `separator` between them. */
export function joinTexts(parts: readonly RenderedText[], separator: string): RenderedText {
  let text = "";
  const spans: TextSpan[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += separator;
    spans.push(...shiftSpans(part.spans, text.length));
    text += part.text;
  });
  return { text, spans };
}
