import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { type EntityFilter, entitiesQuery } from "#lib/client/knowledge-queries.ts";
import { EntityIcon } from "./entity-icon.tsx";

export function EntityList({ filter }: { filter: EntityFilter }) {
  const t = useTranslations();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(entitiesQuery(filter));
  const entities = data?.pages.flatMap((page) => page.entities) ?? [];
  return (
    <>
      <ul aria-label={t("entities.list")}>
        {entities.map(({ id, name, type, mentionCount }) => (
          <li key={id} className="flex min-h-11 items-center gap-3 border-line border-b last:border-0">
            <EntityIcon type={type} />
            <Link data-row href={`/entities/${id}`} className="min-w-0 flex-1 truncate font-medium">
              {name}
            </Link>
            <span className="text-ink-soft text-xs">{t("counts.mentions", { count: mentionCount })}</span>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => fetchNextPage()}>{t("common.showMore")}</Button>}
    </>
  );
}
