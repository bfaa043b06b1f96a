// The reader that fits a document's media type.
import { MEDIA_TYPES, type MediaType } from "#lib/domain/document.ts";
import type { ConversionEvent } from "../converter.ts";
import { convertMarkdown } from "../markdown/convert-markdown.ts";
import { convertPdf } from "../pdfjs/convert-pdf.ts";
import { convertPptx } from "../pptx/convert-pptx.ts";
import { TesseractRecogniser } from "../tesseract/tesseract-recogniser.ts";

/** `data` is handed over. What only images show is recognised for so long; 0: not at all. */
export async function* convertBytes(
  data: Uint8Array,
  mediaType: MediaType,
  maxPages: number,
  recogniseMs: number,
): AsyncGenerator<ConversionEvent> {
  if (mediaType === MEDIA_TYPES.pdf) yield* recognisePdf(data, maxPages, recogniseMs);
  else if (mediaType === MEDIA_TYPES.pptx) yield* convertPptx(data, maxPages);
  else yield* convertMarkdown(data);
}

async function* recognisePdf(data: Uint8Array, maxPages: number, recogniseMs: number): AsyncGenerator<ConversionEvent> {
  const recogniser = recogniseMs > 0 ? new TesseractRecogniser(recogniseMs) : null;
  try {
    yield* convertPdf(data, maxPages, recogniser);
  } finally {
    await recogniser?.close();
  }
}
