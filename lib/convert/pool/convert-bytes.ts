// The reader that fits a document's media type.
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import type { ConversionEvent } from "../converter.ts";
import { convertMarkdown } from "../markdown/convert-markdown.ts";
import { convertPdf } from "../pdfjs/convert-pdf.ts";
import { convertPptx } from "../pptx/convert-pptx.ts";

/** `data` is handed over. */
export async function* convertBytes(
  data: Uint8Array,
  mediaType: MediaType,
  maxPages: number,
): AsyncGenerator<ConversionEvent> {
  if (mediaType === MEDIA_TYPES.pdf) yield* convertPdf(data, maxPages);
  else if (mediaType === MEDIA_TYPES.pptx) yield* convertPptx(data, maxPages);
  else yield* convertMarkdown(data);
}
