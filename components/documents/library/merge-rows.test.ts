import { expect, test } from "vitest";
import type { Upload } from "#lib/client/uploads/upload-queue.ts";
import type { Document } from "#lib/domain/document.ts";
import { mergeRows } from "./merge-rows.ts";

const upload = (part: Partial<Upload> = {}): Upload => ({
  key: "upload-0",
  filename: "Nitrox.pdf",
  sizeBytes: 1000,
  collection: "default",
  sentBytes: 0,
  status: "sending",
  error: null,
  documentId: null,
  afterSeq: 5,
  ...part,
});
const document = (part: Partial<Document> = {}) =>
  ({ id: "d_1", filename: "Nitrox.pdf", sizeBytes: 1000, seq: 6, ...part }) as Document;
const shape = (rows: ReturnType<typeof mergeRows>) => rows.map((row) => `${row.key} ${row.document?.id ?? "–"}`);

test("a document that is listed before the browser tells how far it is sent stands in its upload's row", () => {
  expect(shape(mergeRows([document()], [upload()]))).toEqual(["upload-0 d_1"]);
});

test("an older document of the same name and size, and another's, have rows of their own", () => {
  expect(shape(mergeRows([document({ seq: 5 })], [upload()]))).toEqual(["upload-0 –", "d_1 d_1"]);
  const known = upload({ status: "sent", documentId: "d_2" });
  expect(shape(mergeRows([document({ id: "d_2" }), document()], [known]))).toEqual(["upload-0 d_2", "d_1 d_1"]);
});
