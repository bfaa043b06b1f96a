import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRunningDocuments } from "#components/layout/use-running-documents.ts";
import { Select } from "#components/ui/select.tsx";
import { entitiesQuery } from "#lib/client/queries/knowledge-queries.ts";
import { type Explorer, sortsFor } from "./use-explorer.ts";

/** How many match, whether more are on their way, and the order. */
export function ListBar({ explorer: { q, sort, sortBy, filter } }: { explorer: Explorer }) {
  const t = useTranslations("entities");
  const { data } = useInfiniteQuery(entitiesQuery(filter));
  const isGrowing = useRunningDocuments().length > 0;
  const options = sortsFor(q).map((value) => ({ value, label: t(`sort_${value}`) }));
  return (
    <div className="z-10 flex h-12 items-center justify-between gap-3 border-line border-b bg-canvas pr-2 pl-4 md:pl-6 lg:sticky lg:top-13 xl:pl-4">
      <p role="status" className="flex min-w-0 items-center gap-2 truncate text-ink-soft tabular-nums">
        {data && t(data.isCut ? "nearest" : "total", { count: data.total })}
        {isGrowing && (
          <span className="flex items-center gap-1.5 text-accent text-xs">
            <span className="size-1.5 animate-pulse rounded-full bg-accent" aria-hidden />
            {t("growing")}
          </span>
        )}
      </p>
      <Select value={sort} options={options} onChange={sortBy} label={t("sort")} />
    </div>
  );
}
