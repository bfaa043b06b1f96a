// The port of the original bytes.

export interface ReceivedFile {
  /** Absolute; where the bytes are until they are kept or discarded. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** The last bytes, `count` of them or all there are; before they are kept or discarded. */
  tail(count: number): Promise<Uint8Array>;
  /** Keeps the bytes under this id, durable when it resolves; does nothing more where they are kept already. */
  keep(documentId: string): Promise<void>;
  /** Forgets the bytes unless they were kept. */
  discard(): Promise<void>;
}

export interface FileStore {
  /**
   * Streams bytes to the disk while hashing them; memory does not grow with their number. `inspect` sees the first
   * `headBytes` bytes (fewer if there are no more) as soon as they are there; what it throws ends the transfer.
   * Rejects with `too_large` as soon as `maxBytes` is passed, `unavailable` where the disk fails; nothing stays behind.
   */
  receive(
    bytes: AsyncIterable<Uint8Array>,
    limits: { maxBytes: number; headBytes: number; inspect: (head: Uint8Array) => void },
  ): Promise<ReceivedFile>;
  /** Absolute path of the kept bytes. */
  pathOf(documentId: string): string;
  /** The bytes from `start` to `end`, both included. Rejects with `not_found`. */
  open(documentId: string, range?: { start: number; end: number }): Promise<ReadableStream<Uint8Array>>;
  remove(documentId: string): Promise<void>;
  /** Clears what an interrupted transfer left, and files that no document in `documentIds` owns. */
  sweep(documentIds: ReadonlySet<string>): Promise<void>;
}
