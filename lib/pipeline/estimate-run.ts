// What a run would cost, said before it is started: the document is converted and chunked as a run would, and nothing is kept.
import type { ConversionSource } from "#lib/convert/converter.ts";
import type { Page } from "#lib/domain/page.ts";
import { addUsage, NO_USAGE, type Usage } from "#lib/domain/usage.ts";
import type { ReplyStore } from "#lib/extract/calls/reply-store.ts";
import { gatherChunks } from "./gather-chunks.ts";
import type { PipelineMeans } from "./run-context.ts";

export interface RunEstimate {
  readonly pages: number;
  readonly chunks: number;
  /** Of the chunks that no earlier reply answers. */
  readonly usage: Usage;
}

interface EstimateMeans extends Pick<PipelineMeans, "clock" | "converter" | "extractor"> {
  readonly replies: Pick<ReplyStore, "read">;
}

/** `documentId` is the one that the document has or would have. Rejects as conversion does. */
export async function estimateRun(
  { clock, converter, extractor, replies }: EstimateMeans,
  source: ConversionSource & { readonly documentId: string },
  signal: AbortSignal,
): Promise<RunEstimate> {
  const pages: Page[] = [];
  let described: { title: string; language: string | null } = { title: "", language: null };
  for await (const event of converter.convert(source, signal)) {
    if (event.type === "described") described = event;
    if (event.type === "page") pages.push(event.page);
  }
  const { language, title } = described;
  const chunks = await gatherChunks(source.documentId, pages, clock, signal);
  const reader = extractor.open({ title, language, chunks });
  let usage = NO_USAGE;
  for (const chunk of chunks) {
    await clock.yield();
    signal.throwIfAborted();
    const key = reader.replyKey(chunk);
    const isKept = key !== null && (await replies.read(key)) !== null;
    if (!isKept) usage = addUsage(usage, reader.estimate(chunk));
  }
  return { pages: pages.length, chunks: chunks.length, usage };
}
