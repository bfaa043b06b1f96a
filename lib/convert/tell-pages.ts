// The end of every conversion: the pages in order, a warning for each that gave nothing, then what the document is.
import { AppError } from "#lib/domain/app-error.ts";
import type { Page } from "#lib/domain/page.ts";
import type { PageFault } from "#lib/domain/run-event.ts";
import type { ConversionEvent } from "./converter.ts";
import { describeDocument } from "./describe-document.ts";
import { markLanguages } from "./mark-languages.ts";

const MESSAGES = {
  unreadable: "This page could not be read.",
  empty: "No text was found on this page.",
} as const satisfies Record<PageFault, string>;

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
    const fault = failed.has(page.number) ? "unreadable" : page.hasText ? null : "empty";
    if (fault !== null) yield { type: "page-warned", page: page.number, message: MESSAGES[fault], fault };
    yield { type: "page", page: { ...page, blocks: markLanguages(page.blocks, described.language) } };
  }
  yield described;
}
