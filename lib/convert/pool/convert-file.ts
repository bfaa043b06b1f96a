// The reader that fits a document's media type.
import { readFile } from "node:fs/promises";
import { MEDIA_TYPES } from "#lib/domain/document.ts";
import type { ConversionEvent, ConversionSource } from "../converter.ts";
import { convertMarkdown } from "../markdown/convert-markdown.ts";
import { convertPdf } from "../pdfjs/convert-pdf.ts";
import { convertPptx } from "../pptx/convert-pptx.ts";

export async function* convertFile({ path, mediaType, maxPages }: ConversionSource): AsyncGenerator<ConversionEvent> {
  const data = new Uint8Array(await readFile(path));
  if (mediaType === MEDIA_TYPES.pdf) yield* convertPdf(data, maxPages);
  else if (mediaType === MEDIA_TYPES.pptx) yield* convertPptx(data, maxPages);
  else yield* convertMarkdown(data);
}
