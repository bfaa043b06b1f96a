// The converted document as Markdown, a few pages at a time.
import { renderMarkdown } from "#lib/convert/render-markdown.ts";
import type { ContentStore } from "#lib/documents/content-store.ts";

const PAGES_AT_ONCE = 20;

export async function* streamMarkdown(content: ContentStore, documentId: string): AsyncGenerator<string> {
  for (let from = 1; ; from += PAGES_AT_ONCE) {
    const pages = await content.readPages(documentId, from, PAGES_AT_ONCE);
    if (pages.length === 0) return;
    yield renderMarkdown(pages);
  }
}
