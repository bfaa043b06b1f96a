"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageTitle } from "#components/layout/page-title.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { entitiesQuery } from "#lib/client/queries/knowledge-queries.ts";
import { EntityPane } from "../details/entity-pane.tsx";
import { NothingKnown } from "../nothing-known.tsx";
import { EntityFilters } from "./entity-filters.tsx";
import { EntityList } from "./entity-list.tsx";
import { ExplorerLinks } from "./explorer-links.tsx";
import { ListBar } from "./list-bar.tsx";
import { useExplorer } from "./use-explorer.ts";

/** Filters, the list, and the chosen entity beside it where there is room. */
export function EntitiesView() {
  const t = useTranslations("entities");
  const explorer = useExplorer();
  const { entityId, filter, hasFilters } = explorer;
  const { data, isPlaceholderData } = useInfiniteQuery(entitiesQuery(filter));
  // Until the answer is here, what is shown is still what the filters before have left.
  const isNarrowed = hasFilters || isPlaceholderData;
  if (data?.total === 0 && !isNarrowed && !entityId) return <EmptyExplorer />;
  // Where there is no room for both, the chosen one takes the place of the list.
  const beside = classNames(entityId && "max-lg:hidden");
  return (
    <div className="grid flex-1 content-start lg:grid-cols-[minmax(340px,420px)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] xl:grid-cols-[272px_minmax(360px,440px)_minmax(0,1fr)] xl:grid-rows-1">
      {!entityId && <PageTitle title={t("title")} />}
      <EntityFilters explorer={explorer} className={beside} />
      <section aria-label={t("list")} className={classNames("min-w-0 border-line lg:border-r xl:border-l", beside)}>
        <ListBar explorer={explorer} />
        <EntityList
          filter={filter}
          chosenId={entityId}
          onChoose={explorer.choose}
          {...(isNarrowed && { onClear: explorer.clear })}
        />
      </section>
      <EntityPane entityId={entityId} canPick={(data?.total ?? 0) > 0} onClose={() => explorer.choose(null)} />
    </div>
  );
}

/** Nothing to narrow, to list or to choose: one page that says so. What was corrected or hidden is still a way on. */
function EmptyExplorer() {
  const t = useTranslations("entities");
  return (
    <div className="flex flex-1 flex-col px-4 pt-4 md:px-6">
      <PageTitle title={t("title")} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="font-bold text-xl">{t("title")}</h1>
        <nav aria-label={t("more")} className="-mr-2 flex empty:hidden">
          <ExplorerLinks documentId={null} />
        </nav>
      </div>
      <NothingKnown className="flex-1 justify-center pb-[16dvh]" />
    </div>
  );
}
