// A PDF becomes pages of blocks: each page is read and released, then the document is laid out as a whole.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent } from "../converter.ts";
import { analysePage, type PageLayout } from "../layout/analyse-page.ts";
import { layOutDocument } from "../layout/lay-out-document.ts";
import { tellPages } from "../tell-pages.ts";
import { openPdf, translatePdfError } from "./open-pdf.ts";
import { readPage } from "./read-page.ts";

/** Fails with `encrypted_document`, `unreadable_document`, `no_pages`, `too_many_pages` or `no_text`. */
export async function* convertPdf(data: Uint8Array, maxPages: number): AsyncGenerator<ConversionEvent> {
  const loading = openPdf(data);
  try {
    const pdf = await loading.promise.catch((error: unknown) => {
      throw translatePdfError(error);
    });
    if (pdf.numPages < 1) throw new AppError("no_pages");
    if (pdf.numPages > maxPages) throw new AppError("too_many_pages");
    yield { type: "opened", pageCount: pdf.numPages };
    const layouts: PageLayout[] = [];
    const failed = new Set<number>();
    for (let number = 1; number <= pdf.numPages; number++) {
      const layout = await layOutPage(pdf, number);
      if (layout === null) failed.add(number);
      layouts.push(layout ?? { number, width: 0, height: 0, lines: [], tables: [] });
      yield { type: "page-read", done: number, total: pdf.numPages };
    }
    yield* tellPages(layOutDocument(layouts), failed, await readTitle(pdf));
  } finally {
    await loading.destroy();
  }
}

/** Null where the page is damaged: the others may still be read. */
async function layOutPage(pdf: PDFDocumentProxy, number: number): Promise<PageLayout | null> {
  try {
    return analysePage(await readPage(await pdf.getPage(number)));
  } catch {
    return null;
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
