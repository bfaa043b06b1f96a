import { useTranslations } from "next-intl";
import { SearchField } from "#components/ui/search-field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Document } from "#lib/domain/document.ts";
import { SHOWN_STATUSES, type ShownStatus, shownStatus } from "../shown-status.ts";
import { CollectionFilter } from "./collection-filter.tsx";
import type { LibraryFilter } from "./use-library-filter.ts";

/** So many are seen at a glance: a filter would only stand in the way. */
const AT_A_GLANCE = 8;

interface LibraryFiltersProps {
  documents: readonly Document[];
  filter: LibraryFilter;
}

/** By name, by status and by collection; each only where it can narrow anything. */
export function LibraryFilters({ documents, filter }: LibraryFiltersProps) {
  const t = useTranslations("library");
  const isLong = documents.length > AT_A_GLANCE || filter.isNarrowed;
  return (
    <search className="flex flex-wrap items-center gap-x-2 gap-y-1 empty:hidden">
      {isLong && (
        <>
          <SearchField
            value={filter.q}
            label={t("filter")}
            onChange={filter.search}
            className="min-w-48 flex-1 sm:max-w-80"
          />
          <StatusFilter documents={documents} filter={filter} />
        </>
      )}
      <CollectionFilter documents={documents} />
    </search>
  );
}

const ALL = "all";

/** Only the statuses there are, each with its number. */
function StatusFilter({ documents, filter: { status, only } }: LibraryFiltersProps) {
  const t = useTranslations();
  const counts = new Map<ShownStatus, number>();
  for (const { run } of documents) counts.set(shownStatus(run), (counts.get(shownStatus(run)) ?? 0) + 1);
  const listed = SHOWN_STATUSES.filter((shown) => counts.has(shown) || shown === status);
  if (listed.length < 2) return null;
  const options = listed.map((value) => ({ value, label: `${t(`status.${value}`)} (${counts.get(value) ?? 0})` }));
  return (
    <Select
      label={t("library.status")}
      value={status ?? ALL}
      options={[{ value: ALL, label: t("library.anyStatus") }, ...options]}
      onChange={(chosen) => only(chosen === ALL ? null : chosen)}
    />
  );
}
