import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { drawText } from "./draw-text.ts";
import { pdfPageQuery } from "./pdf-query.ts";

interface PdfTextProps {
  documentId: string;
  page: number;
  /** Of the document, where it is known. */
  language: string | null;
}

/** The text of a drawn page, to be selected, copied, found, and read aloud: the picture itself tells its number alone. */
export function PdfText({ documentId, page, language }: PdfTextProps) {
  const { data: source } = useQuery(pdfPageQuery(documentId, page));
  const draw = useCallback(
    (box: HTMLDivElement | null) => (box && source ? drawText(box, source) : undefined),
    [source],
  );
  return <div ref={draw} lang={language ?? undefined} className="absolute inset-0" />;
}
