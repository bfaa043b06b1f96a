// Pages as Markdown: each begins with a comment that gives its number; tables whose cells span are HTML; furniture is left out.
import type { Block, TableCell } from "#lib/domain/block.ts";
import type { Page } from "#lib/domain/page.ts";

/** Items deeper than this stand no further to the right. */
const MAX_INDENT_LEVEL = 20;

export function renderMarkdown(pages: readonly Page[]): string {
  return pages.map((page) => `<!-- page ${page.number} -->\n\n${renderBlocks(page.blocks)}`).join("\n");
}

function renderBlocks(blocks: readonly Block[]): string {
  let markdown = "";
  let wasItem = false;
  for (const block of blocks) {
    if (block.kind === "furniture") continue;
    const isItem = block.kind === "list-item";
    // Items of one list stand close.
    if (markdown !== "") markdown += isItem && wasItem ? "\n" : "\n\n";
    markdown += renderBlock(block);
    wasItem = isItem;
  }
  return `${markdown}\n`;
}

function renderBlock(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${escapeComment(block.text)}`;
  if (block.kind === "list-item")
    return `${indentOf(block.level)}${itemMarker(block.marker)} ${escapeComment(block.text)}`;
  if (block.kind === "table") return renderTable(block.rows);
  if (block.kind === "note") return escapeComment(block.text).replace(/^/gm, "> ");
  return isListing(block) ? renderListing(block.text) : escapeStart(escapeComment(block.text));
}

/** Only a listing keeps its lines. */
function isListing({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.includes("\n");
}

/** Between fences longer than any within. */
function renderListing(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${escapeComment(text)}\n${fence}`;
}

function indentOf(level: number): string {
  return "  ".repeat(Math.min(level, MAX_INDENT_LEVEL) - 1);
}

/** A text that writes a comment must not pass for the start of a page, nor hide what follows it. */
function escapeComment(text: string): string {
  return text.replace(/<(?=!--)/g, "\\<");
}

/** A line that begins like a heading, a list or a quotation must not become one. */
function escapeStart(text: string): string {
  return text.replace(/^(#{1,6} |>|[-+*] |```)/gmu, "\\$1");
}

/** Numbers stay; every other mark is a dash, as Markdown has it. */
function itemMarker(marker: string): string {
  const number = /^\(?(\d{1,9})[.)]?/u.exec(marker)?.[1];
  if (number) return `${number}.`;
  return /[\p{L}]/u.test(marker) ? `- ${marker}` : "-";
}

function renderTable(rows: readonly (readonly TableCell[])[]): string {
  const hasSpans = rows.some((row) => row.some((cell) => cell.colSpan > 1 || cell.rowSpan > 1));
  return hasSpans ? renderHtmlTable(rows) : renderPipeTable(rows);
}

function renderPipeTable(rows: readonly (readonly TableCell[])[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return "";
  const lines = rows.map((row) => {
    const texts = Array.from({ length: columns }, (_, index) =>
      escapeComment(row[index]?.text ?? "").replace(/\|/g, "\\|"),
    );
    return `| ${texts.map((text) => text.replace(/\n/g, "<br>")).join(" | ")} |`;
  });
  // Markdown has no table without a head: an empty one claims nothing.
  if (!rows[0]?.some((cell) => cell.isHeader)) lines.unshift(`|${"  |".repeat(columns)}`);
  lines.splice(1, 0, `|${" --- |".repeat(columns)}`);
  return lines.join("\n");
}

function renderHtmlTable(rows: readonly (readonly TableCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(renderHtmlCell).join("")}</tr>`);
  return `<table>\n${lines.join("\n")}\n</table>`;
}

function renderHtmlCell({ text, rowSpan, colSpan, isHeader }: TableCell): string {
  const tag = isHeader ? "th" : "td";
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
  return `<${tag}${spans}>${escapeHtml(text)}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
}
