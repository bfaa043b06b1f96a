// A Markdown text becomes one page of blocks, number 1, without a size.
import { Lexer } from "marked";
import { AppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent } from "../converter.ts";
import { tellPages } from "../tell-pages.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { toBlocks } from "./markdown-blocks.ts";

/** Fails with `unreadable_document` or `no_text`. */
export async function* convertMarkdown(data: Uint8Array): AsyncGenerator<ConversionEvent> {
  const { title, body } = splitFrontMatter(decodeText(data));
  yield { type: "opened", pageCount: 1 };
  const blocks = readBlocks(body);
  yield { type: "page-read", done: 1, total: 1 };
  yield* tellPages([{ number: 1, width: 0, height: 0, blocks, hasText: blocks.length > 0 }], new Set(), title);
}

function readBlocks(markdown: string) {
  try {
    return toBlocks(Lexer.lex(markdown, { gfm: true }));
  } catch (cause) {
    throw new AppError("unreadable_document", { cause });
  }
}

/** UTF-8; UTF-16 where a byte order mark says so; Windows-1252 for what is neither. */
function decodeText(data: Uint8Array): string {
  const encoding =
    data[0] === 0xff && data[1] === 0xfe ? "utf-16le" : data[0] === 0xfe && data[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    return new TextDecoder("windows-1252").decode(data);
  }
}
