import { useInfiniteQuery } from "@tanstack/react-query";
import { CloudAlert, SearchX, Shapes } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { type EntityFilter, entitiesQuery } from "#lib/client/queries/knowledge-queries.ts";
import { NothingKnown } from "../nothing-known.tsx";
import { EntityRowSkeleton } from "./entity-row.tsx";
import { EntityRows } from "./entity-rows.tsx";

interface EntityListProps {
  filter: EntityFilter;
  chosenId?: string | null;
  /** Shows an entity beside the list, null for none; without it each row leads to the entity's own page. */
  onChoose?: (entityId: string | null) => void;
  /** Takes all filters away; given where there are any. */
  onClear?: () => void;
}

const SKELETONS = Array.from({ length: 12 }, (_, index) => index);

/** The entities that match, as far down as one scrolls. */
export function EntityList({ filter, chosenId = null, onChoose, onClear }: EntityListProps) {
  const t = useTranslations();
  const query = useInfiniteQuery(entitiesQuery(filter));
  const { data, error, refetch } = query;
  if (!data) {
    if (error) return <FailedPanel error={error} onRetry={() => void refetch()} />;
    return (
      <div role="status" aria-label={t("common.loading")}>
        {SKELETONS.map((index) => (
          <EntityRowSkeleton key={index} index={index} />
        ))}
      </div>
    );
  }
  if (data.total === 0) return <Nothing isOfDocument={filter.document !== undefined} onClear={onClear} />;
  return (
    <>
      {error && <FailedPanel error={error} onRetry={() => void refetch()} />}
      <EntityRows
        entities={data.entities}
        total={query.hasNextPage ? data.total : data.entities.length}
        q={filter.q ?? ""}
        chosenId={chosenId}
        isStale={query.isPlaceholderData}
        canFetchMore={query.hasNextPage && !query.isFetching && !error}
        onFetchMore={() => void query.fetchNextPage()}
        {...(onChoose && { onChoose })}
      />
    </>
  );
}

function FailedPanel({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations();
  const again = <Button onClick={onRetry}>{t("common.tryAgain")}</Button>;
  const text = t(`errors.${errorKey(error)}`);
  return <StatePanel role="alert" icon={CloudAlert} title={t("entities.failed")} text={text} action={again} />;
}

function Nothing({ isOfDocument, onClear }: { isOfDocument: boolean; onClear: EntityListProps["onClear"] }) {
  const t = useTranslations("entities");
  if (onClear) return <NoMatch onClear={onClear} />;
  return isOfDocument ? <StatePanel icon={Shapes} title={t("noneInDocument")} /> : <NothingKnown />;
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const t = useTranslations("entities");
  const clear = <Button onClick={onClear}>{t("clear")}</Button>;
  return <StatePanel icon={SearchX} title={t("none")} text={t("noneText")} action={clear} />;
}
