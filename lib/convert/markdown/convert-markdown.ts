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

/** UTF-16 where a byte order mark says so; else UTF-8, or Windows-1252 where hardly anything is UTF-8. */
function decodeText(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return decodePairs(data, "utf-16le");
  if (data[0] === 0xfe && data[1] === 0xff) return decodePairs(data, "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    // One broken byte doesn't make another encoding of a whole text.
    const text = new TextDecoder("utf-8").decode(data);
    const faults = text.match(/\uFFFD/g)?.length ?? 0;
    const others = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return faults > others ? new TextDecoder("windows-1252").decode(data) : text;
  }
}

/** A file that was cut off may end in half a pair. */
function decodePairs(data: Uint8Array, encoding: "utf-16be" | "utf-16le"): string {
  return new TextDecoder(encoding).decode(data.subarray(0, data.length - (data.length % 2)));
}
