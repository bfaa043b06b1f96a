// A stored file as a response: a byte range where one is asked for, never as something a browser would run.
import { create as contentDisposition } from "content-disposition";
import { parse as parseRange } from "range-parser";
import type { FileStore } from "#lib/documents/file-store.ts";
import { AppError } from "#lib/domain/app-error.ts";
import { MEDIA_TYPES, type StoredDocument } from "#lib/domain/document.ts";

/** What the parser says of a well-formed range that lies outside the file. */
const UNSATISFIABLE = 2;

export async function rangeResponse(request: Request, document: StoredDocument, files: FileStore): Promise<Response> {
  const { filename, id, mediaType, sha256, sizeBytes } = document;
  const etag = `"${sha256}"`;
  const headers = new Headers({
    // Markdown is shown as what it is, text: a browser must not take it for a page.
    "content-type": mediaType === MEDIA_TYPES.markdown ? "text/plain; charset=utf-8" : mediaType,
    "content-disposition": contentDisposition(filename, {
      type: mediaType === MEDIA_TYPES.pdf ? "inline" : "attachment",
    }),
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "private, no-cache",
    "accept-ranges": "bytes",
    etag,
  });
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const range = chosenRange(request, sizeBytes, etag);
  if (!range) {
    headers.set("content-length", String(sizeBytes));
    return new Response(await files.open(id), { headers });
  }
  headers.set("content-range", `bytes ${range.start}-${range.end}/${sizeBytes}`);
  headers.set("content-length", String(range.end - range.start + 1));
  return new Response(await files.open(id, range), { status: 206, headers });
}

/** The one range asked for; null where the whole is: several ranges, other units and stale conditions are ignored. */
function chosenRange(request: Request, sizeBytes: number, etag: string): { start: number; end: number } | null {
  const header = request.headers.get("range");
  const condition = request.headers.get("if-range");
  if (!header || (condition !== null && condition !== etag)) return null;
  const { code, ranges, type } = parseRange(sizeBytes, header);
  if (ranges.length === 0 && code === UNSATISFIABLE) throw new AppError("range_not_satisfiable");
  return type === "bytes" && ranges.length === 1 ? (ranges[0] ?? null) : null;
}
