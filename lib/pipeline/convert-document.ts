// Step 1: the document's bytes become pages of blocks.
import type { ConversionEvent } from "#lib/convert/converter.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";

export async function convertDocument(context: RunContext, progress: StepProgress): Promise<number> {
  const { content, converter, document, files, limits, signal } = context;
  const source = { path: files.pathOf(document.id), mediaType: document.mediaType, maxPages: limits.maxPages };
  // A file takes its time to be opened, and some never are: that is part of the work.
  await progress.begin(0);
  await content.discardStagedPages(document.id);
  let pages = 0;
  try {
    for await (const event of converter.convert(source, signal)) {
      if (event.type === "page") pages++;
      await take(context, progress, event);
    }
    if (pages === 0) throw new AppError("no_pages");
    await content.commitPages(document.id);
  } finally {
    await content.discardStagedPages(document.id);
  }
  return pages;
}

async function take(context: RunContext, progress: StepProgress, event: ConversionEvent): Promise<void> {
  switch (event.type) {
    case "opened":
      return progress.expect(event.pageCount);
    case "page-read":
      return progress.advance(event.done);
    case "page":
      return context.content.stagePages(context.document.id, [event.page]);
    case "page-warned":
      return context.record({ type: "page.warned", page: event.page, message: event.message });
    case "described":
      return context.record({ type: "document.described", title: event.title, language: event.language });
  }
}
