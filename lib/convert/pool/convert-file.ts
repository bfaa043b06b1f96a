// A stored document, from its bytes on disk to its events.
import { readFile } from "node:fs/promises";
import type { ConversionEvent, ConversionSource } from "../converter.ts";
import { convertBytes } from "./convert-bytes.ts";

export async function* convertFile(
  { path, mediaType, maxPages }: ConversionSource,
  recogniseMs: number,
): AsyncGenerator<ConversionEvent> {
  yield* convertBytes(new Uint8Array(await readFile(path)), mediaType, maxPages, recogniseMs);
}
