"use client";
import { useQuery } from "@tanstack/react-query";
import { CloudAlert, FolderOpen, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import { DropZone } from "../add/drop-zone.tsx";
import { useUploads } from "../add/uploads-provider.tsx";
import { useShownCollection } from "../use-collections.ts";
import { DocumentList } from "./document-list.tsx";
import { LibraryFilters } from "./library-filters.tsx";
import { mergeRows } from "./merge-rows.ts";
import { type LibraryFilter, useLibraryFilter } from "./use-library-filter.ts";

export function LibraryView() {
  const t = useTranslations();
  const { data: documents, error, refetch } = useQuery(libraryQuery());
  const filter = useLibraryFilter();
  const { matches } = filter;
  const all = mergeRows(documents ?? [], useUploads());
  const rows = all.filter(({ document }) => !document || matches(document));
  const isLoading = !documents && !error;
  const isEmpty = all.length === 0;
  const count = rows.filter(({ document }) => document).length;
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-1 flex-col gap-4 px-4 py-6 md:px-6 md:py-8">
      <PageTitle title={t("library.title")} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="font-bold text-xl">{t("library.title")}</h1>
        {documents && !isEmpty && (
          <p role="status" className="ml-auto shrink-0 text-ink-soft tabular-nums">
            {count < documents.length
              ? t("library.countOf", { count, total: documents.length })
              : t("library.count", { count })}
          </p>
        )}
      </div>
      {!isLoading && <DropZone isLarge={isEmpty && !error} />}
      {isLoading && <LibrarySkeleton />}
      {error && !documents && (
        <StatePanel
          role="alert"
          icon={CloudAlert}
          title={t("library.loadFailed")}
          text={t(`errors.${errorKey(error)}`)}
          action={<Button onClick={() => refetch()}>{t("common.tryAgain")}</Button>}
        />
      )}
      {documents && !isEmpty && <LibraryFilters documents={documents} filter={filter} />}
      {rows.length > 0 && <DocumentList rows={rows} />}
      {!isEmpty && rows.length === 0 && <NothingPanel filter={filter} />}
    </div>
  );
}

/** Nothing has the name or the status, or nothing is in the collection. */
function NothingPanel({ filter }: { filter: LibraryFilter }) {
  const t = useTranslations();
  const [, setCollection] = useShownCollection();
  if (filter.isNarrowed) {
    const clear = <Button onClick={filter.clear}>{t("entities.clear")}</Button>;
    return <StatePanel icon={SearchX} title={t("library.none")} text={t("library.noneText")} action={clear} />;
  }
  const all = <Button onClick={() => void setCollection(null)}>{t("collections.showAll")}</Button>;
  return (
    <StatePanel icon={FolderOpen} title={t("collections.emptyTitle")} text={t("collections.emptyText")} action={all} />
  );
}

function LibrarySkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status" aria-label={t("loading")} className="flex flex-col gap-4">
      <Skeleton className="h-13 rounded-card" />
      <div className="rounded-card border border-line bg-surface">
        {["one", "two", "three", "four"].map((row) => (
          <div key={row} className="flex h-15 items-center gap-3 border-line border-b px-4 last:border-0">
            <Skeleton className="size-5" />
            <div className="flex flex-1 flex-col gap-2">
              <Skeleton className="h-3.5 w-1/3" />
              <Skeleton className="h-3 w-1/5" />
            </div>
            <Skeleton className="hidden h-3 w-40 lg:block" />
          </div>
        ))}
      </div>
    </div>
  );
}
