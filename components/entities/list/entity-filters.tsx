import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { SearchField } from "#components/ui/search-field.tsx";
import { Select } from "#components/ui/select.tsx";
import { libraryQuery } from "#lib/client/queries/document-queries.ts";
import { ExplorerLinks } from "./explorer-links.tsx";
import { TypeFacets } from "./type-facets.tsx";
import type { Explorer } from "./use-explorer.ts";

interface EntityFiltersProps {
  explorer: Explorer;
  className?: string;
}

/** What the list is narrowed by. */
export function EntityFilters({ explorer, className }: EntityFiltersProps) {
  const t = useTranslations("entities");
  return (
    <search
      className={classNames(
        "flex min-w-0 flex-col gap-3 border-line px-4 pt-4 lg:border-r md:px-6 xl:sticky xl:top-13 xl:max-h-[calc(100dvh-52px)] xl:self-start xl:overflow-y-auto xl:border-r-0 xl:pr-4 xl:pb-6",
        className,
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="font-bold text-xl">{t("title")}</h1>
        <nav aria-label={t("more")} className="-mr-2 flex empty:hidden xl:hidden">
          <ExplorerLinks documentId={explorer.documentId} />
        </nav>
      </div>
      <SearchField
        value={explorer.q}
        label={t("search")}
        placeholder={t("searchPlaceholder")}
        onChange={explorer.search}
      />
      <DocumentFilter documentId={explorer.documentId} onChoose={explorer.onlyIn} />
      <TypeFacets filter={explorer.filter} chosen={explorer.types} onToggle={explorer.toggleType} />
      {explorer.hasFilters && (
        <Button look="quiet" onClick={explorer.clear} className="-ml-2 hidden self-start px-2 xl:inline-flex">
          <X aria-hidden />
          {t("clear")}
        </Button>
      )}
      <nav
        aria-label={t("more")}
        className="-mx-2 mt-3 hidden flex-col border-line border-t pt-3 empty:hidden xl:flex xl:empty:hidden"
      >
        <ExplorerLinks documentId={explorer.documentId} />
      </nav>
    </search>
  );
}

const ALL = "all";

/** Chooses one document; once chosen, says so and can be taken away. */
function DocumentFilter({ documentId, onChoose }: { documentId: string | null; onChoose: Explorer["onlyIn"] }) {
  const t = useTranslations();
  const { data: documents } = useQuery(libraryQuery());
  if (documentId) {
    const name = documents?.find(({ id }) => id === documentId)?.title ?? t("entity.unknownDocument");
    return (
      <button
        type="button"
        onClick={() => onChoose(null)}
        aria-label={t("entities.removeDocument", { name })}
        className="flex h-8 max-w-full items-center gap-2 self-start rounded-full bg-raised pr-2.5 pl-3 font-medium hover:text-accent"
      >
        <span className="truncate">{t("entities.onlyDocument", { name })}</span>
        <X className="size-3.5 shrink-0" aria-hidden />
      </button>
    );
  }
  if (!documents || documents.length === 0) return null;
  const options = documents.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Select
      value={ALL}
      options={[{ value: ALL, label: t("entities.chooseDocument") }, ...options]}
      onChange={(chosen) => onChoose(chosen === ALL ? null : chosen)}
      label={t("entities.document")}
      align="start"
      className="-ml-2 max-w-full self-start"
    />
  );
}
