// Step 2: the pages' blocks become chunks.
import { chunkBlocks } from "#lib/chunk/chunk-blocks.ts";
import { AppError } from "#lib/domain/app-error.ts";
import type { Block } from "#lib/domain/block.ts";
import type { RunContext } from "./run-context.ts";
import type { StepProgress } from "./run-step.ts";

const PAGES_AT_ONCE = 50;

export async function chunkDocument(context: RunContext, progress: StepProgress): Promise<number> {
  const { clock, content, document, signal } = context;
  await progress.begin(0);
  const blocks: Block[] = [];
  for (let from = 1; ; from += PAGES_AT_ONCE) {
    const pages = await content.readPages(document.id, from, PAGES_AT_ONCE);
    if (pages.length === 0) break;
    for (const page of pages) blocks.push(...page.blocks);
    await clock.yield();
    signal.throwIfAborted();
  }
  const chunks = chunkBlocks(document.id, blocks);
  if (chunks.length === 0) throw new AppError("no_text");
  await progress.expect(chunks.length);
  await clock.yield();
  signal.throwIfAborted();
  await content.replaceChunks(document.id, chunks);
  return chunks.length;
}
