import { expect, test, vi } from "vitest";
import type { UploadResult } from "#lib/domain/api/documents.ts";
import { ConnectionError } from "../http/api-error.ts";
import { UploadQueue } from "./upload-queue.ts";

const pdf = (name: string) => new File(["%PDF-1.7 text"], name);

function result(filename: string, duplicate = false): UploadResult {
  return { upload_id: `d_${filename}`, filename, status: "processing", message: "", duplicate };
}

const ALONE = { collection: "default", afterSeq: 0 };

function setUp() {
  const sent: { name: string; finish: (answer: UploadResult | Error) => void }[] = [];
  const onDuplicate = vi.fn();
  const queue = new UploadQueue({
    concurrency: 2,
    onDuplicate,
    send: (file) =>
      new Promise((resolve, reject) => {
        const finish = (answer: UploadResult | Error) => (answer instanceof Error ? reject(answer) : resolve(answer));
        sent.push({ name: file.name, finish });
      }),
  });
  const statuses = () => queue.list().map(({ filename, status }) => `${filename} ${status}`);
  return { queue, sent, onDuplicate, statuses };
}

test("no more than the limit are sent at once, the next starts when one ends", async () => {
  const { queue, sent, statuses } = setUp();
  queue.add([pdf("a.pdf"), pdf("b.pdf"), pdf("c.pdf")], ALONE);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(statuses()).toEqual(["a.pdf sending", "b.pdf sending", "c.pdf waiting"]);
  sent[0]?.finish(result("a.pdf"));
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(queue.list()[0]).toMatchObject({ status: "sent", documentId: "d_a.pdf" });
});

test("what is not taken is refused without being sent, hidden files are left out", async () => {
  const { queue, sent } = setUp();
  queue.add([new File(["MZ"], "fake.pdf"), new File([], "empty.md"), new File(["x"], ".DS_Store")], ALONE);
  await vi.waitFor(() => expect(queue.list().every(({ status }) => status === "failed")).toBe(true));
  expect(queue.list().map(({ error }) => error)).toEqual(["unsupported_type", "empty_file"]);
  expect(sent).toEqual([]);
});

test("a duplicate leaves the list and is told, with both its names", async () => {
  const { queue, sent, onDuplicate } = setUp();
  queue.add([pdf("a.pdf")], ALONE);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  sent[0]?.finish(result("first.pdf", true));
  await vi.waitFor(() => expect(onDuplicate).toHaveBeenCalledWith(result("first.pdf", true), "a.pdf"));
  expect(queue.list()).toEqual([]);
});

test("what failed can be sent again", async () => {
  const { queue, sent } = setUp();
  queue.add([pdf("a.pdf")], ALONE);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  sent[0]?.finish(new ConnectionError("gone"));
  await vi.waitFor(() => expect(queue.list()[0]).toMatchObject({ status: "failed", error: "offline" }));
  queue.retry(queue.list()[0]?.key ?? "");
  await vi.waitFor(() => expect(sent).toHaveLength(2));
});

test("what is to be sent again and waits behind others no longer shows why it failed", async () => {
  const { queue, sent } = setUp();
  queue.add([pdf("a.pdf"), pdf("b.pdf"), pdf("c.pdf")], ALONE);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  sent[0]?.finish(new ConnectionError("gone"));
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  queue.retry(queue.list()[0]?.key ?? "");
  expect(queue.list()[0]).toMatchObject({ filename: "a.pdf", status: "waiting", sentBytes: 0, error: null });
});

test("one that is dismissed while it is sent makes room", async () => {
  const { queue, sent, statuses } = setUp();
  queue.add([pdf("a.pdf")], ALONE);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  queue.dismiss(queue.list()[0]?.key ?? "");
  sent[0]?.finish(new DOMException("", "AbortError"));
  expect(statuses()).toEqual([]);
});
