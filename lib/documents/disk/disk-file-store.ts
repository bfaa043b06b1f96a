// The original bytes as files of one folder, named by document id; transfers are received beside them.
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { FileStore, ReceivedFile } from "#lib/documents/file-store.ts";
import { AppError } from "#lib/domain/app-error.ts";
import { inspectHead } from "./inspect-head.ts";

export class DiskFileStore implements FileStore {
  readonly #kept: string;
  readonly #incoming: string;

  /** `folder` is absolute; call `prepare` before anything else. */
  constructor(folder: string) {
    this.#kept = join(folder, "files");
    this.#incoming = join(folder, "incoming");
  }

  async prepare(): Promise<void> {
    await mkdir(this.#kept, { recursive: true });
    await mkdir(this.#incoming, { recursive: true });
  }

  async receive(...[bytes, limits]: Parameters<FileStore["receive"]>): Promise<ReceivedFile> {
    const path = join(this.#incoming, randomUUID());
    try {
      const { sizeBytes, sha256 } = await this.#write(
        path,
        inspectHead(bytes, limits.headBytes, limits.inspect),
        limits.maxBytes,
      );
      const discard = () => rm(path, { force: true });
      const tail = (count: number) => readTail(path, sizeBytes, count);
      return { path, sizeBytes, sha256, tail, keep: (id) => this.#keep(path, id), discard };
    } catch (error) {
      await rm(path, { force: true });
      throw toAvailability(error);
    }
  }

  pathOf(documentId: string): string {
    return join(this.#kept, documentId);
  }

  async open(documentId: string, range?: { start: number; end: number }): Promise<ReadableStream<Uint8Array>> {
    const path = this.pathOf(documentId);
    await access(path).catch((cause: unknown) => {
      throw new AppError("not_found", { cause });
    });
    return Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array>;
  }

  async remove(documentId: string): Promise<void> {
    await rm(this.pathOf(documentId), { force: true });
  }

  async sweep(documentIds: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.#incoming)) await rm(join(this.#incoming, name), { force: true });
    for (const name of await readdir(this.#kept)) {
      if (!documentIds.has(name)) await rm(join(this.#kept, name), { force: true });
    }
  }

  async #write(path: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number) {
    const hash = createHash("sha256");
    let sizeBytes = 0;
    const file = await open(path, "wx");
    try {
      for await (const part of bytes) {
        sizeBytes += part.length;
        if (sizeBytes > maxBytes) throw new AppError("too_large");
        hash.update(part);
        await file.writeFile(part);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { sizeBytes, sha256: hash.digest("hex") };
  }

  async #keep(path: string, documentId: string): Promise<void> {
    await rename(path, this.pathOf(documentId)).catch((error: unknown) => {
      throw toAvailability(error);
    });
    // The name must outlive a power cut as the bytes do. Windows can't open a folder, and needs no such sync.
    const folder = await open(this.#kept, "r").catch(() => null);
    await folder?.sync().catch(() => {});
    await folder?.close();
  }
}

async function readTail(path: string, sizeBytes: number, count: number): Promise<Uint8Array> {
  const length = Math.min(count, sizeBytes);
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, sizeBytes - length);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const DISK_FAULTS = new Set(["ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EPERM", "EMFILE", "ENFILE"]);

function toAvailability(error: unknown): unknown {
  const isDiskFault = error instanceof Error && "code" in error && DISK_FAULTS.has(String(error.code));
  return isDiskFault ? new AppError("unavailable", { cause: error }) : error;
}
