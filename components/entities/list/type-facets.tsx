import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useScrollEdges } from "#components/ui/use-scroll-edges.ts";
import { type EntityFilter, entitiesQuery } from "#lib/client/queries/knowledge-queries.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { sortCounts } from "./sort-counts.ts";
import { TypeToggle } from "./type-toggle.tsx";

interface TypeFacetsProps {
  filter: EntityFilter;
  chosen: readonly EntityType[];
  onToggle: (type: EntityType) => void;
}

/** How many entities of each type match; several types can be chosen. */
export function TypeFacets({ filter, chosen, onToggle }: TypeFacetsProps) {
  const t = useTranslations();
  const edges = useScrollEdges<HTMLDivElement>();
  const { data } = useInfiniteQuery(entitiesQuery(filter));
  const found = sortCounts(data?.facets ?? {});
  const missing = chosen.filter((type) => !data?.facets[type]).map((type) => [type, 0] as const);
  const rows = [...found, ...missing];
  if (rows.length === 0) return null;
  return (
    <fieldset className="-mx-4 min-w-0 md:-mx-6 xl:mx-0">
      <legend className="sr-only font-medium text-ink-soft text-xs xl:not-sr-only xl:mb-1">
        {t("entities.types")}
      </legend>
      <div
        ref={edges}
        className="fade-x flex gap-1.5 overflow-x-auto px-4 py-1 [scrollbar-width:none] md:px-6 xl:-mx-2 xl:flex-col xl:gap-0 xl:overflow-visible xl:p-0"
      >
        {rows.map(([type, count]) => (
          <TypeToggle key={type} type={type} count={count} isChosen={chosen.includes(type)} onToggle={onToggle} />
        ))}
      </div>
    </fieldset>
  );
}
