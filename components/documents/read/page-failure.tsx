import { useQueryClient } from "@tanstack/react-query";
import { Download, FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { urlOf } from "#lib/client/http/request.ts";
import { GetFile } from "#lib/domain/api/documents.ts";
import { pdfKey } from "./pdf-query.ts";
import { whyNotDrawn } from "./why-not-drawn.ts";

interface PageFailureProps {
  documentId: string;
  error: Error;
}

/** Why there is no page to read, and two ways on. */
export function PageFailure({ documentId, error }: PageFailureProps) {
  const t = useTranslations();
  const client = useQueryClient();
  const why = whyNotDrawn(error);
  const text = why === "reader" || why === "page" ? t(`read.failed_${why}`) : t(`errors.${why}`);
  // pdf.js gives its worker up for as long as the page lives.
  const tryAgain = () =>
    why === "reader" ? window.location.reload() : void client.resetQueries({ queryKey: pdfKey(documentId) });
  return (
    <StatePanel
      role="alert"
      icon={FileWarning}
      title={t("read.pageFailed")}
      text={text}
      action={
        <>
          <Button look="primary" onClick={tryAgain}>
            {t("common.tryAgain")}
          </Button>
          <Button asChild>
            <a href={urlOf(GetFile.path, { params: { documentId } })} download>
              <Download aria-hidden />
              {t("document.downloadOriginal")}
            </a>
          </Button>
        </>
      }
    />
  );
}
