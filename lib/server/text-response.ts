// Answers that are not JSON and may be long: sent piece by piece as they are made.
import { Readable } from "node:stream";

export function textResponse(pieces: AsyncIterable<string>, contentType: string): Response {
  return bytesResponse(encodeText(pieces), contentType);
}

/** Offered for saving under the name, which is plain ASCII. */
export function downloadResponse(pieces: AsyncIterable<Uint8Array>, contentType: string, filename: string): Response {
  const response = bytesResponse(pieces, contentType);
  response.headers.set("content-disposition", `attachment; filename="${filename}"`);
  return response;
}

export async function* encodeText(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

function bytesResponse(pieces: AsyncIterable<Uint8Array>, contentType: string): Response {
  const headers = { "content-type": contentType, "cache-control": "no-store", "x-content-type-options": "nosniff" };
  const bytes = Readable.from(pieces, { objectMode: false });
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, { headers });
}
