// A ledger to make graphs of.
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import type { Ledger } from "./replay-ledger.ts";

/** Two documents that have been read to their end. */
export async function readTwo(): Promise<{ pipeline: TestPipeline; ledger: Ledger }> {
  const pipeline = new TestPipeline();
  const runs = pipeline.start(
    pagesConverter(4),
    gatedExtractor(async () => {}),
  );
  for (const id of ["d_a", "d_b"]) {
    await pipeline.documents.add(newDocument(id));
    await runs.start(newDocument(id), "upload");
    await pipeline.untilEnd(id);
  }
  const { checkpoints, database, documents, states } = pipeline;
  return { pipeline, ledger: { checkpoints, documents, states, content: new SqliteContentStore(database) } };
}
