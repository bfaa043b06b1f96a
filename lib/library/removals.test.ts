import { expect, test, vi } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import { exportText } from "#lib/graph/contract/graph-store.fixture.ts";
import { newDocument } from "#lib/pipeline/pipeline.fixture.ts";
import { type Means, openDocuments, PAGES, received } from "./documents.fixture.ts";
import { Documents } from "./documents.ts";

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

test("bytes that are kept, and then can't be noted down, are not left lying", async () => {
  const { documents, means, removedFiles } = await openDocuments();
  const full = new AppError("unavailable");
  vi.spyOn(means.store, "add").mockRejectedValueOnce(full);
  await expect(documents.add(received.file(), received.document)).rejects.toBe(full);
  expect(removedFiles).toEqual([received.document.id]);
  expect(await documents.add(received.file(), received.document)).toMatchObject({ isDuplicate: false });
});

test("a run that somebody begins just before the document goes is stopped, and afterwards nobody begins one", async () => {
  const { documents, empty, means, pipeline } = await openDocuments();
  const found = await documents.stored("d_a");
  vi.spyOn(means.graph, "ping").mockImplementationOnce(() => means.runs.reprocess(found));
  await documents.remove("d_a");
  expect(means.runs.counts()).toEqual({ running: 0, waiting: 0 });
  expect(await exportText(pipeline.graph)).toBe(empty);
  await expect(means.runs.reprocess(found)).rejects.toMatchObject({ code: "not_found" });
});

test("without its graph a removal begins nothing: the document is there, and its run goes on", async () => {
  const { documents, means } = await openDocuments();
  const { document, file } = received;
  await documents.add(file(), document);
  vi.spyOn(means.graph, "ping").mockRejectedValueOnce(new AppError("unavailable"));
  await expect(documents.remove(document.id)).rejects.toMatchObject({ code: "unavailable" });
  await expect.poll(async () => (await documents.read(document.id)).run.status).toBe("completed");
});

test("a removal that a crash cut short while it stopped the run is finished too", async () => {
  const { documents, means, pipeline } = await openDocuments();
  const { document, file } = received;
  const before = await exportText(pipeline.graph);
  await documents.add(file(), document);
  vi.spyOn(means.runs, "stop").mockImplementationOnce(async (id) => {
    const { run } = await means.states.read(id);
    await means.runLog.append(id, run.id, means.clock.now(), [{ type: "run.cancelled" }]);
    throw new Error("power cut");
  });
  await expect(documents.remove(document.id)).rejects.toThrow("power cut");
  await means.runs.close();

  await new Documents(means).finishRemovals();
  expect(await means.store.read(document.id)).toBeNull();
  const left = await means.runLog.read({ documentId: document.id, after: 0 });
  expect(left.map(({ type }) => type)).toEqual(["document.deleted"]);
  expect(await exportText(pipeline.graph)).toBe(before);
});
