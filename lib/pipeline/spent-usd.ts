import type { RunContext } from "./run-context.ts";

/** What the document has cost so far, over all its runs; what a model of unknown price took can't be counted. */
export async function spentUsd({ document, runLog }: RunContext): Promise<number> {
  const events = await runLog.read({ documentId: document.id, after: 0 });
  const since = events.slice(events.findLastIndex(({ type }) => type === "document.deleted") + 1);
  return since.reduce((sum, event) => sum + ("usage" in event ? (event.usage?.costUsd ?? 0) : 0), 0);
}
