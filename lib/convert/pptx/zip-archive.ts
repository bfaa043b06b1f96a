// Reads single entries of a ZIP archive by name, with a limit on what may come out of it: nothing is unpacked that is not asked for.
import { Inflate } from "fflate";
import { AppError } from "#lib/domain/app-error.ts";

const MAX_ENTRIES = 20_000;
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** A larger entry that shrank more than this many times is no honest XML. */
const MAX_RATIO = 250;
const RATIO_FROM_BYTES = 4 * 1024 * 1024;
const STEP_BYTES = 16 * 1024;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly sizeBytes: number;
  readonly offset: number;
}

/** Fails with `unreadable_document` where the archive is damaged or would grow beyond the limits. */
export class ZipArchive {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly entries: ReadonlyMap<string, Entry>;
  private inflatedBytes = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.entries = this.readDirectory();
    } catch (cause) {
      throw new AppError("unreadable_document", { cause });
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The entry as UTF-8 text; null where there is none of that name. */
  readText(name: string): string | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    try {
      return new TextDecoder("utf-8").decode(this.readEntry(entry));
    } catch (cause) {
      throw new AppError("unreadable_document", { cause });
    }
  }

  private readDirectory(): Map<string, Entry> {
    const end = this.findEnd();
    const count = this.view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new Error("Too many entries");
    const entries = new Map<string, Entry>();
    let at = this.view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (this.view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new Error("Damaged directory");
      const nameLength = this.view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, {
        method: this.view.getUint16(at + 10, true),
        sizeBytes: this.view.getUint32(at + 20, true),
        offset: this.view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
    return entries;
  }

  private findEnd(): number {
    const first = Math.max(0, this.bytes.length - END_BYTES - 0xffff);
    for (let at = this.bytes.length - END_BYTES; at >= first; at--) {
      if (this.view.getUint32(at, true) === END_SIGNATURE) return at;
    }
    throw new Error("No ZIP directory");
  }

  private readEntry({ method, sizeBytes, offset }: Entry): Uint8Array {
    if (this.view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new Error("Damaged entry");
    const start = offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    const data = this.bytes.subarray(start, start + sizeBytes);
    if (data.length !== sizeBytes) throw new Error("Cut entry");
    if (method === STORED) {
      this.count(data.length);
      return data;
    }
    if (method !== DEFLATED) throw new Error(`Unknown compression ${method}`);
    return this.inflate(data);
  }

  /** Step by step, so that a bomb is stopped while it goes off. */
  private inflate(data: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((chunk) => {
      length += chunk.length;
      this.count(chunk.length);
      if (length > RATIO_FROM_BYTES && length > MAX_RATIO * data.length) throw new Error("Compressed too far");
      chunks.push(chunk);
    });
    for (let at = 0; at < data.length; at += STEP_BYTES) {
      inflate.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  private count(bytes: number): void {
    this.inflatedBytes += bytes;
    if (this.inflatedBytes > MAX_TOTAL_BYTES) throw new Error("Too much to unpack");
  }
}
