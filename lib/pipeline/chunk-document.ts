// Step 2: the pages' blocks become chunks.
import { AppError } from "#lib/domain/app-error.ts";
import type { Page } from "#lib/domain/page.ts";
import { gatherChunks } from "./gather-chunks.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";

const PAGES_AT_ONCE = 50;

export async function chunkDocument(context: RunContext, progress: StepProgress): Promise<number> {
  const { clock, content, document, signal } = context;
  await progress.begin(0);
  const pages: Page[] = [];
  for (let from = 1; ; from += PAGES_AT_ONCE) {
    const next = await content.readPages(document.id, from, PAGES_AT_ONCE);
    if (next.length === 0) break;
    pages.push(...next);
    await clock.yield();
    signal.throwIfAborted();
  }
  const chunks = await gatherChunks(document.id, pages, clock, signal);
  if (chunks.length === 0) throw new AppError("no_text");
  await progress.expect(chunks.length);
  await clock.yield();
  signal.throwIfAborted();
  await content.replaceChunks(document.id, chunks);
  return chunks.length;
}
