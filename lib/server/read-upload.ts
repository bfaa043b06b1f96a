// Reads a multipart upload as it comes in: the file goes to the disk in a stream, the fields are kept.
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import busboy from "busboy";
import { z } from "zod";
import type { FileStore, ReceivedFile } from "#lib/documents/file-store.ts";
import { AppError, isAppError, toAppError } from "#lib/domain/app-error.ts";
import { DEFAULT_COLLECTION, MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import { cleanFilename, detectMediaType, HEAD_BYTES, mayBePresentation, TAIL_BYTES } from "#lib/domain/upload-rules.ts";

/** What multipart framing and fields may add to the size of the file. */
const FRAMING_BYTES = 1_000_000;
/** So much of a refused upload is read on; nothing of it is kept. */
const MAX_DROPPED_BYTES = 16_000_000;
const LIMITS = { files: 1, fields: 20, fieldSize: 256_000, parts: 30 };
/** Deeper, many readers of JSON give up: the document could not be listed by them, nor by the database. */
const MAX_METADATA_DEPTH = 50;
const BAD_METADATA = `The metadata is not a JSON object of at most 256 kB, nested at most ${MAX_METADATA_DEPTH} deep.`;
const TOO_MANY = "There is more than one file in the request. Send each in a request of its own, as the part “file”.";

const metadataSchema = z
  .record(z.string(), z.unknown())
  .refine((metadata) => !isDeeperThan(MAX_METADATA_DEPTH, metadata));

export interface Upload {
  readonly file: ReceivedFile;
  readonly filename: string;
  readonly mediaType: MediaType;
  readonly collection: string;
  readonly metadata: Record<string, unknown>;
}

/**
 * Rejects with `invalid_request` (no file part or several, bad metadata, not multipart), `unsupported_type`, `empty_file`,
 * `too_large` or `unavailable`; nothing stays on the disk then.
 */
export async function readUpload(request: Request, files: FileStore, maxBytes: number): Promise<Upload> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes + FRAMING_BYTES) throw new AppError("too_large");
  const parser = openParser(request.headers.get("content-type") ?? "");
  const fields = new Map<string, string>();
  let receiving: Promise<Omit<Upload, "collection" | "metadata">> | null = null;
  parser.on("field", (name, value) => fields.set(name, value));
  parser.on("file", (name, stream, { filename }) => {
    // An upload that breaks off ends this stream before anybody reads it, and a fault without a listener ends the
    // process. The parser tells the same fault.
    stream.on("error", () => {});
    if (name !== "file" || receiving) return stream.resume();
    receiving = receiveFile(files, stream, cleanFilename(decodeQuotes(filename ?? "")), maxBytes);
    // A fault ends the transfer at once; it is reported below.
    receiving.catch((error: unknown) => parser.destroy(toAppError(error)));
  });
  parser.on("filesLimit", () => parser.destroy(new AppError("invalid_request", { detail: TOO_MANY })));
  try {
    await pump(request, parser);
    // `receiving` is set in the callback above, which the compiler can't see.
    const received = await (receiving as Promise<Omit<Upload, "collection" | "metadata">> | null);
    if (!received)
      throw new AppError("invalid_request", { detail: "There is no file in the request. Send it as the part “file”." });
    return await withFields(received, fields);
  } catch (error) {
    await discard(receiving);
    throw error;
  }
}

function openParser(contentType: string): busboy.Busboy {
  try {
    return busboy({ headers: { "content-type": contentType }, limits: LIMITS, defParamCharset: "utf8" });
  } catch (cause) {
    throw new AppError("invalid_request", { detail: "The request is not multipart/form-data.", cause });
  }
}

async function pump(request: Request, parser: busboy.Busboy): Promise<void> {
  if (!request.body) throw new AppError("invalid_request", { detail: "The request has no body." });
  const source = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: unknown) => {
      parser.destroy();
      dropRest(source);
      reject(
        isAppError(cause)
          ? cause
          : new AppError("invalid_request", { detail: "The upload broke off or is not valid multipart.", cause }),
      );
    };
    parser.on("close", resolve);
    parser.on("error", fail);
    source.on("error", fail);
    source.pipe(parser);
  });
}

/** Who is still sending hears the answer only on a connection that stays open: closing it at once may cut them off first. */
function dropRest(source: Readable): void {
  let left = MAX_DROPPED_BYTES;
  source.unpipe().on("data", (bytes: Uint8Array) => {
    left -= bytes.length;
    if (left < 0) source.destroy();
  });
  source.resume();
}

async function receiveFile(files: FileStore, stream: AsyncIterable<Uint8Array>, filename: string, maxBytes: number) {
  let mediaType: MediaType | null = null;
  const inspect = (head: Uint8Array) => {
    if (head.length === 0) throw new AppError("empty_file");
    mediaType = detectMediaType(filename, head);
    if (!mediaType) throw new AppError("unsupported_type");
  };
  const file = await files.receive(stream, { maxBytes, headBytes: HEAD_BYTES, inspect });
  const isTaken = mediaType && (mediaType !== MEDIA_TYPES.pptx || mayBePresentation(await file.tail(TAIL_BYTES)));
  if (mediaType && isTaken) return { file, filename, mediaType };
  await file.discard();
  throw new AppError("unsupported_type");
}

async function withFields(
  received: Omit<Upload, "collection" | "metadata">,
  fields: ReadonlyMap<string, string>,
): Promise<Upload> {
  const collection = fields.get("collection")?.trim().slice(0, 200) || DEFAULT_COLLECTION;
  return { ...received, collection, metadata: parseMetadata(fields.get("metadata")) };
}

/** Browsers write a quotation mark in a file's name as `%22`, and nothing else so. */
function decodeQuotes(filename: string): string {
  return filename.replaceAll("%22", '"');
}

function parseMetadata(text: string | undefined): Record<string, unknown> {
  if (text === undefined || text.trim() === "") return {};
  try {
    return metadataSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError("invalid_request", { detail: BAD_METADATA, cause });
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

async function discard(receiving: Promise<Pick<Upload, "file">> | null): Promise<void> {
  const received = await receiving?.catch(() => null);
  await received?.file.discard();
}
