// One document as Markdown, without the comments that begin its pages: truth to compare with has none.
import { basename } from "node:path";
import { convertBytes } from "#lib/convert/pool/convert-bytes.ts";
import { renderMarkdown } from "#lib/convert/render-markdown.ts";
import type { TableCell } from "#lib/domain/block.ts";
import { MEDIA_TYPES } from "#lib/domain/document.ts";
import type { Page } from "#lib/domain/page.ts";
import { detectMediaType, HEAD_BYTES } from "#lib/domain/upload-rules.ts";

const OCR_MS = process.env.OCR === "off" ? 0 : Number.MAX_SAFE_INTEGER;

export async function toMarkdown(bytes: Uint8Array, path: string): Promise<string> {
  const mediaType = detectMediaType(basename(path), bytes.subarray(0, HEAD_BYTES));
  if (mediaType === null) throw new Error(`Not a PDF, PPTX or Markdown file: ${path}`);
  const pages: Page[] = [];
  // A copy: readers keep the bytes that they are given.
  for await (const event of convertBytes(new Uint8Array(bytes), mediaType, Number.MAX_SAFE_INTEGER, OCR_MS)) {
    if (event.type === "page") pages.push(event.page);
  }
  const shown = mediaType === MEDIA_TYPES.pptx ? pages.map(asSlideTruth) : pages;
  return lowerFigures(renderMarkdown(shown).replace(/^<!-- page \d+ -->\n\n/gm, ""));
}

/** Truth knows no raised figures: the marks of notes and exponents stand in it like any others. */
function lowerFigures(markdown: string): string {
  return markdown.replace(/[⁰¹²³⁴-⁹]/gu, (figure) => figure.normalize("NFKC"));
}

/** Truth of slides is written so: what is merged stands in each of its cells, and what the speaker notes is left out. */
function asSlideTruth(page: Page): Page {
  const blocks = page.blocks.filter((block) => block.kind !== "note");
  return {
    ...page,
    blocks: blocks.map((block) => (block.kind === "table" ? { ...block, rows: fillMerged(block.rows) } : block)),
  };
}

function fillMerged(rows: readonly (readonly TableCell[])[]): TableCell[][] {
  const filled: TableCell[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    for (const cell of row) {
      const left = firstFree(filled[top] ?? []);
      const single = { ...cell, rowSpan: 1, colSpan: 1 };
      for (const target of filled.slice(top, top + cell.rowSpan))
        for (let along = 0; along < cell.colSpan; along++) target[left + along] = single;
    }
  });
  return filled;
}

function firstFree(row: readonly TableCell[]): number {
  let left = 0;
  while (row[left]) left++;
  return left;
}
