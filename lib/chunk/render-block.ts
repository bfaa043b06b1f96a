// A block as the text of a chunk.
import type { Block } from "#lib/domain/block.ts";
import { joinTexts, type RenderedText, shiftSpans, sliceText } from "./rendered-text.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

/** Between the columns of a table. */
const SEPARATOR = " | ";

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
  const end = endOfLine(block.text, countHeadRows(block));
  if (end === 0) return block;
  const rule = { text: Array.from({ length: countColumns(block) }, () => "---").join(SEPARATOR), spans: [] };
  const head = sliceText(block, { start: 0, end });
  const body = sliceText(block, { start: end + 1, end: block.text.length });
  return joinTexts([head, rule, body], "\n");
}

/** As the text tells: cells are given once, and say their words in each column that they are over; others are missing. */
function countColumns({ rows, text }: TableBlock): number {
  return text.split("\n").reduce((most, line, at) => {
    const within = (rows[at] ?? []).reduce((sum, cell) => sum + countSeparators(cell.text.replaceAll("\n", " ")), 0);
    return Math.max(most, countSeparators(line) - within + 1);
  }, 1);
}

function countSeparators(text: string): number {
  return text.split(SEPARATOR).length - 1;
}

/** Where the line of this number ends, the first being 1; 0 where the text has no line below it, or `line` is 0. */
export function endOfLine(text: string, line: number): number {
  let end = -1;
  for (let passed = 0; passed < line; passed++) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return 0;
  }
  return Math.max(0, end);
}

function prefixOf(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} `;
  if (block.kind === "list-item") return `${"  ".repeat(block.level - 1)}${block.marker || "-"} `;
  return "";
}
