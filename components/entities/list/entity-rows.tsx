import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import type { Entity } from "#lib/domain/entity.ts";
import { ENTITY_ROW_PX, EntityRow, EntityRowSkeleton } from "./entity-row.tsx";

interface EntityRowsProps {
  /** Those read so far, of `total`. */
  entities: readonly Entity[];
  total: number;
  q: string;
  chosenId: string | null;
  /** They belong to the former filter; the new ones are on their way. */
  isStale: boolean;
  canFetchMore: boolean;
  onFetchMore: () => void;
  onChoose?: (entityId: string | null) => void;
}

const OVERSCAN = 12;

/** Only the rows near the window are drawn; the list is as high as all of them from the start, so that nothing jumps. */
export function EntityRows(props: EntityRowsProps) {
  const { entities, total, q, chosenId, isStale, canFetchMore, onFetchMore, onChoose } = props;
  const t = useTranslations("entities");
  const list = useListKeys<HTMLUListElement>(() => onChoose?.(null));
  const [scrollMargin, setScrollMargin] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => ENTITY_ROW_PX,
    overscan: OVERSCAN,
    scrollMargin,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  // Whatever stands above the list may have grown.
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    setScrollMargin(Math.round(top));
  });
  useEffect(() => {
    if (canFetchMore && last >= entities.length - OVERSCAN) onFetchMore();
  });
  return (
    <ul
      ref={list}
      aria-label={t("list")}
      aria-busy={isStale}
      className={classNames("relative transition-opacity duration-150", isStale && "opacity-60")}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {rows.map(({ index, start }) => {
        const entity = entities[index];
        return (
          <li
            key={entity?.id ?? index}
            aria-setsize={total}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {entity ? (
              <EntityRow entity={entity} q={q} isChosen={entity.id === chosenId} {...(onChoose && { onChoose })} />
            ) : (
              <EntityRowSkeleton index={index} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
