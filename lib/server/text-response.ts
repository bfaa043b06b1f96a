import { Readable } from "node:stream";

/** Text as it is made, piece by piece; with a file name, offered for saving. */
export function textResponse(pieces: AsyncIterable<string>, contentType: string, filename?: string): Response {
  const headers = new Headers({
    "content-type": contentType,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (filename) headers.set("content-disposition", `attachment; filename="${filename}"`);
  const bytes = Readable.from(encode(pieces), { objectMode: false });
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, { headers });
}

async function* encode(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
