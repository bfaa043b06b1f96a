"use client";
import { useQuery } from "@tanstack/react-query";
import { CloudAlert, FileQuestion } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageTitle } from "#components/layout/page-title.tsx";
import { RunPanel } from "#components/runs/run-panel.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey, isNotFound } from "#lib/client/http/api-error.ts";
import { documentQuery } from "#lib/client/queries/document-queries.ts";
import { DocumentHeader } from "./document-header.tsx";
import { DocumentTabs } from "./document-tabs.tsx";
import { useDocument } from "./use-document.ts";

export function DocumentView({ documentId }: { documentId: string }) {
  const t = useTranslations();
  const { document, findings, error, isGone } = useDocument(documentId);
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-1 flex-col gap-4 px-4 py-3 md:px-6 md:py-4">
      <PageTitle title={isGone ? t("document.gone") : (document?.title ?? t("library.title"))} />
      {isGone && <GonePanel />}
      {error && !document && !isNotFound(error) && <FailedPanel documentId={documentId} error={error} />}
      {!document && !error && <DocumentSkeleton />}
      {document && !isGone && (
        <>
          <DocumentHeader document={document} />
          <RunPanel document={document} />
          <DocumentTabs document={document} findings={findings} />
        </>
      )}
    </div>
  );
}

function GonePanel() {
  const t = useTranslations();
  return (
    <StatePanel
      isPage
      role="alert"
      icon={FileQuestion}
      title={t("document.gone")}
      text={t("document.goneText")}
      action={
        <Button asChild>
          <Link href="/">{t("frame.toLibrary")}</Link>
        </Button>
      }
    />
  );
}

function FailedPanel({ documentId, error }: { documentId: string; error: Error }) {
  const t = useTranslations();
  const { refetch } = useQuery({ ...documentQuery(documentId), enabled: false });
  return (
    <StatePanel
      isPage
      role="alert"
      icon={CloudAlert}
      title={t("document.loadFailed")}
      text={t(`errors.${errorKey(error)}`)}
      action={<Button onClick={() => refetch()}>{t("common.tryAgain")}</Button>}
    />
  );
}

function DocumentSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status" aria-label={t("loading")} className="flex flex-col gap-4">
      <Skeleton className="h-9 w-1/2" />
      <Skeleton className="h-4 w-1/4" />
      <Skeleton className="h-11 rounded-card" />
      <Skeleton className="h-[50vh] rounded-card" />
    </div>
  );
}
