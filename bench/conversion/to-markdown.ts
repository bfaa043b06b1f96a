// One document as Markdown, without the comments that begin its pages: truth to compare with has none.
import { basename } from "node:path";
import { convertBytes } from "#lib/convert/pool/convert-bytes.ts";
import { renderMarkdown } from "#lib/convert/render-markdown.ts";
import type { Page } from "#lib/domain/page.ts";
import { detectMediaType, HEAD_BYTES } from "#lib/domain/upload-rules.ts";

export async function toMarkdown(bytes: Uint8Array, path: string): Promise<string> {
  const mediaType = detectMediaType(basename(path), bytes.subarray(0, HEAD_BYTES));
  if (mediaType === null) throw new Error(`Not a PDF, PPTX or Markdown file: ${path}`);
  const pages: Page[] = [];
  // A copy: readers keep the bytes that they are given.
  for await (const event of convertBytes(new Uint8Array(bytes), mediaType, Number.MAX_SAFE_INTEGER)) {
    if (event.type === "page") pages.push(event.page);
  }
  return renderMarkdown(pages).replace(/^<!-- page \d+ -->\n\n/gm, "");
}
