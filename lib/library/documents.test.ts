import { expect, test, vi } from "vitest";
import { AppError } from "#lib/domain/app-error.ts";
import { openDocuments, received } from "./documents.fixture.ts";

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

test("a document whose run could not be noted down gets it when the same bytes come again", async () => {
  const { documents, means, pipeline } = await openDocuments();
  const { document, file } = received;
  vi.spyOn(means.runLog, "append").mockRejectedValueOnce(new AppError("unavailable"));
  await expect(documents.add(file(), document)).rejects.toMatchObject({ code: "unavailable" });
  expect(await documents.add(file(), document)).toMatchObject({ isDuplicate: true });
  await pipeline.untilEnd(document.id);
  expect((await documents.read(document.id)).run.status).toBe("completed");
});
