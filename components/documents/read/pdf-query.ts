// The original PDF, opened in the browser by pdf.js; its parts lie under /pdfjs/.
import { queryOptions } from "@tanstack/react-query";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { urlOf } from "#lib/client/http/request.ts";
import { GetFile } from "#lib/domain/api/documents.ts";

import { PdfReaderError } from "./why-not-drawn.ts";

const ASSETS = "/pdfjs";

/** A page of a PDF, ready to be drawn. The document is opened once for all its pages. */
export function pdfPageQuery(documentId: string, page: number) {
  return queryOptions({
    queryKey: [...pdfKey(documentId), page],
    queryFn: async ({ client }): Promise<PDFPageProxy> => (await client.fetchQuery(pdfQuery(documentId))).getPage(page),
    staleTime: Number.POSITIVE_INFINITY,
    // Opening the file is what may go better the second time.
    retry: false,
  });
}

/** Of all that is kept of a document's original. */
export function pdfKey(documentId: string) {
  return ["pdf", documentId];
}

function pdfQuery(documentId: string) {
  return queryOptions({
    queryKey: pdfKey(documentId),
    queryFn: async (): Promise<PDFDocumentProxy> => {
      const { getDocument, worker } = await loadReader();
      const { promise } = getDocument({
        worker,
        url: urlOf(GetFile.path, { params: { documentId } }),
        cMapUrl: `${ASSETS}/cmaps/`,
        standardFontDataUrl: `${ASSETS}/standard_fonts/`,
        wasmUrl: `${ASSETS}/wasm/`,
        iccUrl: `${ASSETS}/iccs/`,
      });
      return promise.catch((error: unknown) => {
        worker.destroy();
        throw error;
      });
    },
    staleTime: Number.POSITIVE_INFINITY,
    // One waits before an empty page meanwhile.
    retry: 1,
  });
}

/** pdf.js with a worker that runs; throws a `PdfReaderError`. */
async function loadReader() {
  try {
    const { getDocument, GlobalWorkerOptions, PDFWorker } = await import("pdfjs-dist");
    GlobalWorkerOptions.workerSrc = `${ASSETS}/pdf.worker.min.mjs`;
    const worker = new PDFWorker();
    await worker.promise;
    return { getDocument, worker };
  } catch (cause) {
    throw new PdfReaderError(cause);
  }
}
