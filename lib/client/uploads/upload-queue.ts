// Files on their way to the server: three at a time, each with its bytes; what is not taken is refused before it is sent.
import type { UploadResult } from "#lib/domain/api/documents.ts";
import type { AppErrorCode } from "#lib/domain/app-error.ts";
import { cleanFilename, detectMediaType, HEAD_BYTES } from "#lib/domain/upload-rules.ts";
import { errorKey } from "../http/api-error.ts";
import type { SendFile } from "./send-file.ts";

export interface Upload {
  readonly key: string;
  readonly filename: string;
  readonly sizeBytes: number;
  /** Where its document is to stand. */
  readonly collection: string;
  readonly sentBytes: number;
  readonly status: "waiting" | "sending" | "sent" | "failed";
  readonly error: AppErrorCode | "offline" | null;
  /** Known when the server has answered. */
  readonly documentId: string | null;
  /** The newest run event known when the upload began: its document can only be newer. */
  readonly afterSeq: number;
}

type Circumstances = Pick<Upload, "collection" | "afterSeq">;

interface QueueOptions {
  send: SendFile;
  concurrency: number;
  /** `filename` is the name that the file has now; the result tells under which it is known. */
  onDuplicate: (result: UploadResult, filename: string) => void;
}

export class UploadQueue {
  readonly #options: QueueOptions;
  readonly #files = new Map<string, File>();
  readonly #stops = new Map<string, AbortController>();
  readonly #listeners = new Set<() => void>();
  #uploads: readonly Upload[] = [];
  #added = 0;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  readonly list = (): readonly Upload[] => this.#uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(chosen: readonly File[], circumstances: Circumstances): void {
    const visible = chosen.filter(({ name }) => !name.startsWith("."));
    const fresh = visible.map((file) => {
      const key = `upload-${this.#added++}`;
      this.#files.set(key, file);
      return newUpload(key, file, circumstances);
    });
    this.#change([...fresh, ...this.#uploads]);
    this.#startNext();
  }

  retry(key: string): void {
    this.#update(key, { status: "waiting", sentBytes: 0, error: null });
    this.#startNext();
  }

  /** Takes an upload off the list; one that is being sent is stopped. */
  dismiss(key: string): void {
    this.#stops.get(key)?.abort();
    this.#files.delete(key);
    this.#change(this.#uploads.filter((upload) => upload.key !== key));
  }

  #startNext(): void {
    const next = this.#uploads.find(({ status }) => status === "waiting");
    const file = next && this.#files.get(next.key);
    if (!file || this.#stops.size >= this.#options.concurrency) return;
    void this.#sendOne(next, file).finally(() => this.#startNext());
    this.#startNext();
  }

  async #sendOne({ key, collection }: Upload, file: File): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(key, stop);
    this.#update(key, { status: "sending" });
    try {
      const error = await findRefusal(file);
      if (error) this.#update(key, { status: "failed", error });
      else this.#settle(key, file, await this.#send(key, file, { collection, signal: stop.signal }));
    } catch (error) {
      if (!stop.signal.aborted) this.#update(key, { status: "failed", error: errorKey(error) });
    } finally {
      this.#stops.delete(key);
    }
  }

  #send(key: string, file: File, how: { collection: string; signal: AbortSignal }): Promise<UploadResult> {
    return this.#options.send(file, { ...how, onProgress: (sentBytes) => this.#update(key, { sentBytes }) });
  }

  #settle(key: string, file: File, result: UploadResult): void {
    if (result.duplicate) {
      this.dismiss(key);
      this.#options.onDuplicate(result, cleanFilename(file.name));
    } else {
      this.#files.delete(key);
      this.#update(key, { status: "sent", documentId: result.upload_id });
    }
  }

  #update(key: string, part: Partial<Upload>): void {
    this.#change(this.#uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }

  #change(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    for (const listener of this.#listeners) listener();
  }
}

function newUpload(key: string, file: File, circumstances: Circumstances): Upload {
  const filename = cleanFilename(file.name);
  return {
    key,
    filename,
    sizeBytes: file.size,
    ...circumstances,
    sentBytes: 0,
    status: "waiting",
    error: null,
    documentId: null,
  };
}

async function findRefusal(file: File): Promise<AppErrorCode | null> {
  if (file.size === 0) return "empty_file";
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return detectMediaType(file.name, head) ? null : "unsupported_type";
}
