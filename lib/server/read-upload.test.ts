import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DiskFileStore } from "#lib/documents/disk/disk-file-store.ts";
import { readUpload } from "./read-upload.ts";

const MAX_BYTES = 1_000_000;

let folder: string;
let files: DiskFileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upload-"));
  files = new DiskFileStore(folder);
  await files.prepare();
});

afterAll(() => rm(folder, { recursive: true }));

describe("readUpload", () => {
  test("receives the file with what is said of it", async () => {
    const upload = await send(part("3.md", "# Palier\n"), field("collection", "stage"), END);
    expect(upload).toMatchObject({ filename: "3.md", mediaType: "text/markdown", collection: "stage", metadata: {} });
    await upload.file.discard();
    expect(await incoming()).toEqual([]);
  });

  // A fault that nobody listens to would end the process: here it fails the test.
  test.each(["file", "other"])(
    "an upload that breaks off inside the part “%s” is refused, and nothing stays",
    async (name) => {
      await expect(send(part("3.md", "# x\r\n", name))).rejects.toMatchObject({ code: "invalid_request" });
      expect(await incoming()).toEqual([]);
    },
  );

  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

  test.each(["[]", "null", "{", nested(51), `{"a":"${"x".repeat(300_000)}"}`])(
    "metadata that nobody could keep is refused, and the file with it (%#)",
    async (metadata) => {
      const sent = send(part("3.md", "# Palier\n"), field("metadata", metadata), END);
      await expect(sent).rejects.toMatchObject({
        code: "invalid_request",
        message: expect.stringContaining("metadata"),
      });
      expect(await incoming()).toEqual([]);
    },
  );

  test("metadata may be nested, and can't change what objects are", async () => {
    const { file, metadata } = await send(
      part("3.md", "# Palier\n"),
      field("metadata", `{"__proto__":{"polluted":1},"deep":${nested(49)}}`),
      END,
    );
    await file.discard();
    expect(metadata).toEqual({ deep: JSON.parse(nested(49)) });
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
  });

  test("of a large file little is held at a time: no more is taken in than the disk takes up", async () => {
    const head = Buffer.from(part("large.md", "").slice(0, -2));
    const megabyte = Buffer.alloc(1_000_000, "palier ");
    let [sent, ahead] = [0, 0];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        ahead = Math.max(ahead, sent - (await writtenBytes()));
        controller.enqueue(sent === 0 ? head : megabyte);
        sent += megabyte.length;
        if (sent <= 40 * megabyte.length) return;
        controller.enqueue(Buffer.from(`\r\n${END}`));
        controller.close();
      },
    });
    const { file } = await sendBody(body, 100_000_000);
    await file.discard();
    expect(file.sizeBytes).toBe(40 * megabyte.length);
    expect(ahead).toBeLessThan(10 * megabyte.length);
  });

  test("a second file is refused with a sentence, and neither stays", async () => {
    await expect(send(part("1.md", "# One\n"), part("2.md", "# Two\n"), END)).rejects.toMatchObject({
      code: "invalid_request",
      message: expect.stringContaining("more than one file"),
    });
    expect(await incoming()).toEqual([]);
  });

  test.each([
    ["read on to its end", 5, false],
    ["cut off where it has no end", 100, true],
  ] as const)("what is refused early is %s", async (_, megabytes, isCut) => {
    const rest = Promise.withResolvers<boolean>();
    const refused = Promise.withResolvers<void>();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent > 0) await refused.promise;
        controller.enqueue(sent === 0 ? Buffer.from(part("3.pdf", "MZ ".repeat(2000))) : new Uint8Array(1_000_000));
        if (sent++ < megabytes) return;
        controller.close();
        rest.resolve(false);
      },
      cancel: () => rest.resolve(true),
    });
    await expect(sendBody(body)).rejects.toMatchObject({ code: "unsupported_type" });
    refused.resolve();
    expect(await rest.promise).toBe(isCut);
    expect(await incoming()).toEqual([]);
  });
});

const END = "--QQ--\r\n";

function part(filename: string, content: string, name = "file"): string {
  return `--QQ\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n\r\n${content}\r\n`;
}

function field(name: string, value: string): string {
  return `--QQ\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function send(...parts: readonly string[]) {
  return sendBody(parts.join(""));
}

function sendBody(body: BodyInit, maxBytes = MAX_BYTES) {
  const headers = { "content-type": "multipart/form-data; boundary=QQ" };
  const init = { method: "POST", headers, body, duplex: "half" };
  return readUpload(new Request("http://127.0.0.1/api/upload", init), files, maxBytes);
}

/** How much of what comes in has reached the disk. */
async function writtenBytes(): Promise<number> {
  const sizes = (await incoming()).map(async (name) => (await stat(join(folder, "incoming", name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function incoming(): Promise<string[]> {
  return readdir(join(folder, "incoming"));
}
