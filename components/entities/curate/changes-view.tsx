"use client";
import { useQuery } from "@tanstack/react-query";
import { CloudAlert, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { curationsQuery } from "#lib/client/queries/curation-queries.ts";
import { SubPage } from "../sub-page.tsx";
import { ChangeItem } from "./change-item.tsx";

/** Everything that people have decided about entities, the latest first, each to be taken back. */
export function ChangesView() {
  const t = useTranslations();
  const { data: curations, error, refetch } = useQuery(curationsQuery());
  return (
    <SubPage title={t("changes.title")} text={t("changes.text")}>
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
    </SubPage>
  );
}
