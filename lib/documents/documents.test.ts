import { expect, test, vi } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import { exportText } from "#lib/graph/graph-store.fixture.ts";
import { gatedExtractor, newDocument, pagesConverter, TestPipeline } from "#lib/pipeline/pipeline.fixture.ts";
import { Documents } from "./documents.ts";
import type { FileStore, ReceivedFile } from "./file-store.ts";
import { SqliteContentStore } from "./sqlite/sqlite-content-store.ts";

const PAGES = 3;

type Means = Awaited<ReturnType<typeof openDocuments>>["means"];

/** Of the disk, removals use only this. */
function filesThatTell(removed: string[]): FileStore {
  return { remove: async (id: string) => void removed.push(id) } as Partial<FileStore> as FileStore;
}

/** A server's life with one read document, `d_a`; `files.remove` tells what was removed of the disk. */
async function openDocuments() {
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
const received = {
  document: newDocument(`d_${"a".repeat(24)}`),
  file: (more: Partial<ReceivedFile> = {}) => {
    const keep = vi.fn(async () => {});
    return {
      sizeBytes: 1,
      sha256: "a".repeat(64),
      path: "/nowhere/received",
      keep,
      discard: vi.fn(async () => {}),
      ...more,
    };
  },
};

test("a removal says what goes, and leaves nothing but the note that it is gone", async () => {
  const { documents, empty, means, pipeline, removedFiles } = await openDocuments();
  const preview = await documents.previewRemoval("d_a");
  expect(preview).toMatchObject({ documents: 1, chunks: PAGES, entities: PAGES });
  expect(await documents.remove("d_a")).toEqual(preview);
  expect(await exportText(pipeline.graph)).toBe(empty);
  expect(await means.content.countPages("d_a")).toBe(0);
  expect(removedFiles).toEqual(["d_a"]);
  const left = await pipeline.runLog.read({ documentId: "d_a", after: 0 });
  expect(left.map((event) => event.type)).toEqual(["document.deleted"]);
  await expect(documents.remove("d_a")).rejects.toMatchObject({ code: "not_found" });
});

test("a removal that a crash cut short at any point is finished at the next start", async () => {
  const powerCut = new Error("power cut");
  const cuts: Record<string, (means: Means) => void> = {
    graph: ({ graph }) => vi.spyOn(graph, "removeDocument").mockRejectedValueOnce(powerCut),
    checkpoints: ({ checkpoints }) => vi.spyOn(checkpoints, "forget").mockRejectedValueOnce(powerCut),
    content: ({ content }) => vi.spyOn(content, "remove").mockRejectedValueOnce(powerCut),
    files: ({ files }) => vi.spyOn(files, "remove").mockRejectedValueOnce(powerCut),
    tombstone: ({ runLog }) => vi.spyOn(runLog, "append").mockRejectedValueOnce(powerCut),
  };
  for (const [where, cut] of Object.entries(cuts)) {
    const { documents, empty, means, pipeline } = await openDocuments();
    cut(means);
    await expect(documents.remove("d_a"), where).rejects.toThrow("power cut");

    const next = new Documents(means);
    await next.finishRemovals();
    expect(await exportText(pipeline.graph), where).toBe(empty);
    expect(await means.content.countPages("d_a"), where).toBe(0);
    const left = await means.runLog.read({ documentId: "d_a", after: 0 });
    const types = left.map((event) => event.type);
    expect(types, where).toEqual(["document.deleted"]);
    await next.finishRemovals();
    expect(await means.runLog.read({ documentId: "d_a", after: 0 }), where).toEqual(left);
  }
});

test("a removal whose graph is lost on the way is finished when it is back, whatever else goes wrong before", async () => {
  const { documents, empty, means, pipeline } = await openDocuments();
  const away = new AppError("unavailable", { detail: "The server is away.", isRetryable: true });
  const remove = vi.spyOn(means.graph, "removeDocument").mockRejectedValueOnce(away).mockRejectedValueOnce(away);
  await expect(documents.remove("d_a")).rejects.toThrow("The server is away.");
  expect(await exportText(pipeline.graph)).not.toBe(empty);
  await vi.waitFor(async () => {
    pipeline.clock.ring();
    const left = await means.runLog.read({ documentId: "d_a", after: 0 });
    expect(left.map(({ type }) => type)).toEqual(["document.deleted"]);
  });
  expect(await exportText(pipeline.graph)).toBe(empty);
  const { length } = remove.mock.calls;
  expect(length).toBe(3);
  pipeline.clock.ring();
  await means.clock.yield();
  expect(remove.mock.calls).toHaveLength(length);
});

test("a document that was taken in anew before its graph came back stays", async () => {
  const { documents, means, pipeline } = await openDocuments();
  const away = new AppError("unavailable", { detail: "The server is away.", isRetryable: true });
  vi.spyOn(means.graph, "removeDocument").mockRejectedValueOnce(away);
  await expect(documents.remove("d_a")).rejects.toThrow("The server is away.");
  await means.store.add(newDocument("d_a"));
  await means.runs.start(newDocument("d_a"), "upload");
  pipeline.clock.ring();
  await expect.poll(async () => (await documents.read("d_a")).run.status).toBe("completed");
  pipeline.clock.ring();
  await means.clock.yield();
  expect(await means.graph.count()).toMatchObject({ chunks: PAGES });
});

test("bytes that come again while their document is being removed become a new document", async () => {
  const { documents, means } = await openDocuments();
  const gate = Promise.withResolvers<void>();
  const remove = means.content.remove.bind(means.content);
  means.content.remove = async (id) => {
    await gate.promise;
    return remove(id);
  };
  await means.store.add(received.document);
  await means.runs.start(received.document, "upload");
  const removal = documents.remove(received.document.id);
  const file = received.file();
  const addition = documents.add(file, received.document);
  await means.clock.yield();
  expect(file.keep).not.toHaveBeenCalled();
  gate.resolve();
  await removal;
  expect(await addition).toMatchObject({ isDuplicate: false, document: { id: received.document.id } });
});

test("bytes that come again stay on the disk, though the document they first made is removed meanwhile", async () => {
  const { documents, means, removedFiles } = await openDocuments();
  const { document, file } = received;
  await documents.add(file(), document);
  const kept: string[] = [];
  const keep = async () => {
    await means.clock.yield();
    kept.push(`after ${removedFiles.length} removals`);
  };
  const [, again] = await Promise.all([
    documents.remove(document.id),
    documents.add(file({ keep }), document),
    documents.add(file(), document),
  ]);
  expect(again.isDuplicate).toBe(false);
  expect(kept).toEqual(["after 1 removals"]);
});

test("a removal that fails does not refuse the same bytes; what can't be kept is not left lying", async () => {
  const { documents, means } = await openDocuments();
  const { document, file } = received;
  const full = new AppError("unavailable");
  const failed = file({ keep: () => Promise.reject(full) });
  await expect(documents.add(failed, document)).rejects.toBe(full);
  expect(failed.discard).toHaveBeenCalledOnce();
  await documents.add(file(), document);
  vi.spyOn(means.content, "remove").mockRejectedValueOnce(full);
  const removal = documents.remove(document.id);
  const again = documents.add(file(), document);
  await expect(removal).rejects.toBe(full);
  expect(await again).toMatchObject({ isDuplicate: false });
});

test("a run that began while the graph was asked what would go is stopped too", async () => {
  const { documents, empty, means, pipeline } = await openDocuments();
  const preview = means.graph.previewRemoval.bind(means.graph);
  vi.spyOn(means.graph, "previewRemoval").mockImplementationOnce(async (id) => {
    await means.runs.reprocess(await documents.stored(id));
    return preview(id);
  });
  await documents.remove("d_a");
  expect(means.runs.counts()).toEqual({ running: 0, waiting: 0 });
  expect(await exportText(pipeline.graph)).toBe(empty);
});

test("a document whose run could not be noted down gets it when the same bytes come again", async () => {
  const { documents, means, pipeline } = await openDocuments();
  const { document, file } = received;
  vi.spyOn(means.runLog, "append").mockRejectedValueOnce(new AppError("unavailable"));
  await expect(documents.add(file(), document)).rejects.toMatchObject({ code: "unavailable" });
  expect(await documents.add(file(), document)).toMatchObject({ isDuplicate: true });
  await pipeline.untilEnd(document.id);
  expect((await documents.read(document.id)).run.status).toBe("completed");
});
