"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { CircleCheck, CloudAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { doubtsQuery } from "#lib/client/queries/review-queries.ts";
import { SubPage } from "../sub-page.tsx";
import { DoubtList } from "./doubt-list.tsx";

/** Pairs of entities that may be one, to be decided by somebody who knows. */
export function ReviewView() {
  const t = useTranslations();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(doubtsQuery());
  return (
    <SubPage title={t("review.title")} text={t("review.text")}>
      {data && data.pairs.length > 0 && <DoubtList pairs={data.pairs} total={data.total} />}
      {data?.pairs.length === 0 && (
        <StatePanel icon={CircleCheck} title={t("review.none")} text={t("review.noneText")} />
      )}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage} className="mt-3">
          {t("common.showMore")}
        </Button>
      )}
      {!data && error && (
        <StatePanel
          role="alert"
          icon={CloudAlert}
          title={t("review.failed")}
          text={t(`errors.${errorKey(error)}`)}
          action={<Button onClick={() => void refetch()}>{t("common.tryAgain")}</Button>}
        />
      )}
      {!data && !error && <RowsSkeleton label={t("common.loading")} />}
    </SubPage>
  );
}
