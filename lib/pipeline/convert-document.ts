// Step 1: the document's bytes become pages of blocks.
import type { ConversionEvent } from "#lib/convert/converter.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { Page } from "#lib/domain/page.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";

/** Pages that are stored in one go: each go waits for the disk, and nothing else is done meanwhile. */
const PAGES_AT_ONCE = 20;

export async function convertDocument(context: RunContext, progress: StepProgress): Promise<number> {
  const { content, converter, document, files, limits, signal } = context;
  const source = { path: files.pathOf(document.id), mediaType: document.mediaType, maxPages: limits.maxPages };
  // A file takes its time to be opened, and some never are: that is part of the work.
  await progress.begin(0);
  await content.discardStagedPages(document.id);
  const stage = new PageStage(context);
  try {
    for await (const event of converter.convert(source, signal)) {
      if (event.type === "page") await stage.add(event.page);
      else await tell(context, progress, event);
    }
    await stage.flush();
    if (stage.count === 0) throw new AppError("no_pages");
    await content.commitPages(document.id);
  } finally {
    await content.discardStagedPages(document.id);
  }
  return stage.count;
}

/** Pages come faster than they are stored. */
class PageStage {
  count = 0;
  readonly #context: RunContext;
  #waiting: Page[] = [];

  constructor(context: RunContext) {
    this.#context = context;
  }

  async add(page: Page): Promise<void> {
    this.count++;
    this.#waiting.push(page);
    if (this.#waiting.length === PAGES_AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    const { clock, content, document } = this.#context;
    await content.stagePages(document.id, this.#waiting);
    this.#waiting = [];
    await clock.yield();
  }
}

async function tell(
  context: RunContext,
  progress: StepProgress,
  event: Exclude<ConversionEvent, { type: "page" }>,
): Promise<void> {
  switch (event.type) {
    case "opened":
      return progress.expect(event.pageCount);
    case "page-read":
      return progress.advance(event.done);
    case "page-warned":
      return context.record({ type: "page.warned", page: event.page, message: event.message, fault: event.fault });
    case "described":
      return context.record({ type: "document.described", title: event.title, language: event.language });
  }
}
