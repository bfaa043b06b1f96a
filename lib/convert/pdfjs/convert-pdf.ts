// A PDF becomes pages of blocks: each page is read and released, then the document is laid out as a whole.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent } from "../converter.ts";
import { analysePage, type PageLayout } from "../layout/analyse-page.ts";
import { layOutDocument } from "../layout/lay-out-document.ts";
import type { PageContent } from "../layout/page-content.ts";
import { tellPages } from "../tell-pages.ts";
import type { TextRecogniser } from "../text-recogniser.ts";
import { openPdf, translatePdfError } from "./open-pdf.ts";
import { PageRenderer } from "./page-renderer.ts";
import { readLayers } from "./read-layers.ts";
import { readOutline } from "./read-outline.ts";
import { type PageReading, readPage } from "./read-page.ts";
import { recognisePage } from "./recognise-page.ts";

/**
 * `recogniser`, where there is one, reads what only images show; the caller closes it.
 * Fails with `encrypted_document`, `unreadable_document`, `no_pages`, `too_many_pages` or `no_text`.
 */
export async function* convertPdf(
  data: Uint8Array,
  maxPages: number,
  recogniser: TextRecogniser | null = null,
): AsyncGenerator<ConversionEvent> {
  const loading = openPdf(data);
  let renderer: PageRenderer | null = null;
  try {
    const pdf = await loading.promise.catch((error: unknown) => {
      throw translatePdfError(error);
    });
    if (pdf.numPages < 1) throw new AppError("no_pages");
    if (pdf.numPages > maxPages) throw new AppError("too_many_pages");
    yield { type: "opened", pageCount: pdf.numPages };
    renderer = new PageRenderer(() => pdf.getData());
    const isShown = await readLayers(pdf);
    const layouts: PageLayout[] = [];
    const failed = new Set<number>();
    for (let number = 1; number <= pdf.numPages; number++) {
      const read = () => pdf.getPage(number).then((page) => readPage(page, isShown));
      const layout = await layOutPage(read, recogniser && { recogniser, renderer });
      if (layout === null) failed.add(number);
      layouts.push(
        layout ?? { number, width: 0, height: 0, lines: [], tables: [], figures: [], frames: [], boxes: [] },
      );
      yield { type: "page-read", done: number, total: pdf.numPages };
    }
    yield* tellPages(layOutDocument(layouts, await readOutline(pdf)), failed, await readTitle(pdf));
  } finally {
    await renderer?.close();
    await loading.destroy();
  }
}

interface Recognition {
  readonly recogniser: TextRecogniser;
  readonly renderer: PageRenderer;
}

/** Null where the page is damaged: the others may still be read. */
async function layOutPage(
  read: () => Promise<PageReading>,
  recognition: Recognition | null,
): Promise<PageLayout | null> {
  try {
    const reading = await read();
    return analysePage(recognition ? await tryRecognise(reading, recognition) : reading.content);
  } catch {
    return null;
  }
}

/** What cannot be rendered or recognised is left as it was written. */
async function tryRecognise(reading: PageReading, { recogniser, renderer }: Recognition): Promise<PageContent> {
  if (recogniser.isSpent) return reading.content;
  try {
    return await recognisePage(reading, renderer, recogniser);
  } catch {
    return reading.content;
  }
}

async function readTitle(pdf: PDFDocumentProxy): Promise<string> {
  try {
    const { info } = await pdf.getMetadata();
    return "Title" in info && typeof info.Title === "string" ? info.Title : "";
  } catch {
    return "";
  }
}
