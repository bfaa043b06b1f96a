// The original PDF, opened in the browser by pdf.js; its parts lie under /pdfjs/.
import { queryOptions } from "@tanstack/react-query";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { urlOf } from "#lib/client/http/request.ts";
import { GetFile } from "#lib/domain/api/documents.ts";

const ASSETS = "/pdfjs";

/** A page of a PDF, ready to be drawn. The document is opened once for all its pages. */
export function pdfPageQuery(documentId: string, page: number) {
  return queryOptions({
    queryKey: ["pdf", documentId, page],
    queryFn: async ({ client }): Promise<PDFPageProxy> => (await client.fetchQuery(pdfQuery(documentId))).getPage(page),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
}

function pdfQuery(documentId: string) {
  return queryOptions({
    queryKey: ["pdf", documentId],
    queryFn: async (): Promise<PDFDocumentProxy> => {
      const { getDocument, GlobalWorkerOptions } = await import("pdfjs-dist");
      GlobalWorkerOptions.workerSrc = `${ASSETS}/pdf.worker.min.mjs`;
      return getDocument({
        url: urlOf(GetFile.path, { params: { documentId } }),
        cMapUrl: `${ASSETS}/cmaps/`,
        standardFontDataUrl: `${ASSETS}/standard_fonts/`,
        wasmUrl: `${ASSETS}/wasm/`,
        iccUrl: `${ASSETS}/iccs/`,
      }).promise;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
