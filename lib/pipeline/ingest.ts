// The pipeline: a document's four steps.
import { chunkDocument } from "./chunk-document.ts";
import { convertDocument } from "./convert-document.ts";
import { finalizeDocument } from "./finalize-document.ts";
import { ingestChunks } from "./ingest-chunks.ts";
import type { RunContext } from "./run-context.ts";
import { runStep } from "./run-step.ts";

export async function ingest(context: RunContext): Promise<void> {
  await runStep(context, "conversion", convertDocument);
  await runStep(context, "chunking", chunkDocument);
  await runStep(context, "ingestion", ingestChunks);
  await runStep(context, "finalizing", finalizeDocument);
}
