// Documents over a pipeline of the tests: one read document, and bytes as an upload brings them.
import { vi } from "vitest";
import type { FileStore, ReceivedFile } from "#lib/documents/file-store.ts";
import { SqliteContentStore } from "#lib/documents/sqlite/sqlite-content-store.ts";
import { exportText } from "#lib/graph/contract/graph-store.fixture.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { Documents } from "./documents.ts";

export const PAGES = 3;

export type Means = Awaited<ReturnType<typeof openDocuments>>["means"];

/** Of the disk, removals use only this. */
function filesThatTell(removed: string[]): FileStore {
  return { remove: async (id: string) => void removed.push(id) } as Partial<FileStore> as FileStore;
}

/** A server's life with one read document, `d_a`; `files.remove` tells what was removed of the disk. */
export async function openDocuments() {
  const pipeline = new TestPipeline();
  const runs = pipeline.start(
    pagesConverter(PAGES),
    gatedExtractor(async () => {}),
  );
  const removedFiles: string[] = [];
  const { checkpoints, clock, documents: store, graph, runLog } = pipeline;
  const means = {
    ...{ checkpoints, clock, graph, runLog, runs, store },
    states: pipeline.states,
    content: new SqliteContentStore(pipeline.database),
    files: filesThatTell(removedFiles),
  };
  const empty = await exportText(graph);
  const document = newDocument("d_a");
  await store.add(document);
  await runs.start(document, "upload");
  await pipeline.untilEnd("d_a");
  return { pipeline, documents: new Documents(means), means, empty, removedFiles };
}

/** Bytes as an upload brings them, with what is said of them. */
export const received = {
  document: newDocument(`d_${"a".repeat(24)}`),
  file: (more: Partial<ReceivedFile> = {}) => {
    const keep = vi.fn(async () => {});
    return {
      sizeBytes: 1,
      sha256: "a".repeat(64),
      path: "/nowhere/received",
      keep,
      tail: vi.fn(async () => new Uint8Array()),
      discard: vi.fn(async () => {}),
      ...more,
    };
  },
};
