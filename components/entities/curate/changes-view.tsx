"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, CloudAlert, PencilLine } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageTitle } from "#components/layout/page-title.tsx";
import { Button } from "#components/ui/button.tsx";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { errorKey } from "#lib/client/api-error.ts";
import { curationsQuery } from "#lib/client/curation-queries.ts";
import { ChangeItem } from "./change-item.tsx";

/** Everything that people have decided about entities, the latest first, each to be taken back. */
export function ChangesView() {
  const t = useTranslations();
  const page = useListKeys<HTMLDivElement>();
  const { data: curations, error, refetch } = useQuery(curationsQuery());
  return (
    <div ref={page} className="mx-auto w-full max-w-4xl flex-1 px-4 py-4 md:px-6 md:py-6">
      <PageTitle title={t("changes.title")} />
      <Link
        href="/entities"
        className="-ml-1 mb-3 inline-flex items-center gap-1 rounded-control px-1 text-ink-soft text-xs hover:text-ink"
      >
        <ArrowLeft className="size-3.5" aria-hidden />
        {t("frame.entities")}
      </Link>
      <h1 className="font-bold text-xl">{t("changes.title")}</h1>
      <p className="mt-1 mb-6 max-w-[68ch] text-ink-soft">{t("changes.text")}</p>
      {curations && curations.length > 0 && (
        <ul aria-label={t("changes.title")} className="rounded-card border border-line bg-surface px-4">
          {curations.map((curation) => (
            <ChangeItem key={curation.id} curation={curation} />
          ))}
        </ul>
      )}
      {curations?.length === 0 && (
        <StatePanel icon={PencilLine} title={t("changes.none")} text={t("changes.noneText")} />
      )}
      {!curations && error && (
        <StatePanel
          role="alert"
          icon={CloudAlert}
          title={t("changes.failed")}
          text={t(`errors.${errorKey(error)}`)}
          action={<Button onClick={() => void refetch()}>{t("common.tryAgain")}</Button>}
        />
      )}
      {!curations && !error && <RowsSkeleton label={t("common.loading")} />}
    </div>
  );
}
