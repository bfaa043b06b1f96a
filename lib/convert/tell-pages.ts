// The end of every conversion: the pages in order, a warning for each that gave nothing, then what the document is.
import { AppError } from "#lib/domain/app-error.ts";
import type { Page } from "#lib/domain/page.ts";
import type { ConversionEvent } from "./converter.ts";
import { describeDocument } from "./describe-document.ts";
import { markLanguages } from "./mark-languages.ts";

const FAILED = "This page could not be read.";
const EMPTY = "No text was found on this page.";

/** `failed` holds the numbers of damaged pages. Fails with `unreadable_document` where all are, `no_text` where none has any. */
export function* tellPages(
  pages: readonly Page[],
  failed: ReadonlySet<number>,
  metadataTitle: string,
): Generator<ConversionEvent> {
  if (failed.size === pages.length) throw new AppError("unreadable_document");
  if (!pages.some((page) => page.hasText)) throw new AppError("no_text");
  const described = describeDocument(pages, metadataTitle);
  for (const page of pages) {
    const message = failed.has(page.number) ? FAILED : page.hasText ? null : EMPTY;
    if (message !== null) yield { type: "page-warned", page: page.number, message };
    yield { type: "page", page: { ...page, blocks: markLanguages(page.blocks, described.language) } };
  }
  yield described;
}
