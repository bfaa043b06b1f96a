import { useQuery } from "@tanstack/react-query";
import { FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { drawPage } from "./draw-page.ts";
import { PageFailure } from "./page-failure.tsx";
import { pdfPageQuery } from "./pdf-query.ts";

interface PdfPageProps {
  documentId: string;
  page: number;
  /** What is seen; empty where the page only decorates something that has a name. */
  label: string;
  className?: string;
  /** Lies over the page, positioned in percent of it. */
  children?: ReactNode;
}

const A4 = 1 / Math.SQRT2;

/** One page of the original, with whatever lies over it. */
export function PdfPage({ documentId, page, label, className, children }: PdfPageProps) {
  const t = useTranslations("read");
  const { data: source, error } = useQuery(pdfPageQuery(documentId, page));
  const viewport = source?.getViewport({ scale: 1 });
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => (canvas && source ? drawPage(canvas, source) : undefined),
    [source],
  );
  if (error && label) return <PageFailure documentId={documentId} error={error} />;
  if (error) {
    return (
      <div className={classNames("grid place-items-center bg-raised", className)} style={{ aspectRatio: A4 }}>
        <FileWarning role="img" aria-label={t("pageFailed")} className="size-5 text-ink-faint" strokeWidth={1.5} />
      </div>
    );
  }
  return (
    <div
      className={classNames("relative overflow-hidden bg-paper", className)}
      style={{ aspectRatio: viewport ? viewport.width / viewport.height : A4 }}
    >
      <canvas
        ref={draw}
        {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
        className="absolute inset-0 size-full"
      />
      {source ? children : <Skeleton className="absolute inset-0 rounded-none" />}
    </div>
  );
}
