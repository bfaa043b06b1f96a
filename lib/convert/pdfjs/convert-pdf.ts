// A PDF becomes pages of blocks: each page is read and released, then the document is laid out as a whole.
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "#lib/domain/app-error.ts";
import type { ConversionEvent } from "../converter.ts";
import { describeDocument } from "../describe-document.ts";
import { analysePage, type PageLayout } from "../layout/analyse-page.ts";
import { layOutDocument } from "../layout/lay-out-document.ts";
import { openPdf, translatePdfError } from "./open-pdf.ts";
import { readPage } from "./read-page.ts";

const FAILED_PAGE = "This page could not be read.";
const EMPTY_PAGE = "No text was found on this page.";

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
      layouts.push(layout ?? { number, width: 0, height: 0, regions: [] });
      yield { type: "page-read", done: number, total: pdf.numPages };
    }
    if (failed.size === pdf.numPages) throw new AppError("unreadable_document");
    yield* tellPages(layouts, failed, await readTitle(pdf));
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

function* tellPages(layouts: PageLayout[], failed: ReadonlySet<number>, title: string): Generator<ConversionEvent> {
  const pages = layOutDocument(layouts);
  if (!pages.some((page) => page.hasText)) throw new AppError("no_text");
  for (const page of pages) {
    if (failed.has(page.number)) yield { type: "page-warned", page: page.number, message: FAILED_PAGE };
    else if (!page.hasText) yield { type: "page-warned", page: page.number, message: EMPTY_PAGE };
    yield { type: "page", page };
  }
  yield describeDocument(pages, title);
}

async function readTitle(pdf: PDFDocumentProxy): Promise<string> {
  try {
    const { info } = await pdf.getMetadata();
    return "Title" in info && typeof info.Title === "string" ? info.Title : "";
  } catch {
    return "";
  }
}
