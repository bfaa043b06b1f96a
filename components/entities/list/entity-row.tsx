import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { Entity } from "#lib/domain/entity.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useNameOf } from "../use-name-of.ts";
import { findAlias } from "./find-alias.ts";

export const ENTITY_ROW_PX = 52;
/** From here on there is room beside the list. */
const WIDE = "(min-width: 64rem)";

interface EntityRowProps {
  entity: Entity;
  /** What was typed: the alias that it found is shown. */
  q: string;
  isChosen: boolean;
  onChoose?: (entityId: string) => void;
}

/** Icon, name, type, the first words of its summary, mentions and documents. */
export function EntityRow({ entity, q, isChosen, onChoose }: EntityRowProps) {
  const t = useTranslations();
  const { id, type, summary, mentionCount, documentCount } = entity;
  const name = useNameOf()(entity);
  const alias = findAlias({ name, aliases: [entity.name, ...entity.aliases] }, q);
  const more = alias ? t("entity.also", { names: alias }) : summary;
  const choose = (event: MouseEvent) => {
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!onChoose || !isPlain || !window.matchMedia(WIDE).matches) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <Link
      data-row
      href={`/entities/${id}`}
      prefetch={false}
      onClick={choose}
      aria-current={isChosen ? "true" : undefined}
      className={classNames(
        "grid h-13 scroll-mt-28 scroll-mb-16 grid-cols-[16px_minmax(0,1fr)_auto] content-center items-center gap-x-3 border-line border-b px-4 hover:bg-raised focus-visible:outline-offset-[-2px] md:px-6 xl:px-4",
        isChosen && "bg-raised shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <EntityIcon type={type} />
      <span className="truncate font-medium" title={name}>
        {name}
      </span>
      <span className="text-right text-ink-soft text-xs tabular-nums">
        {t("counts.mentions", { count: mentionCount })}
      </span>
      <span className="col-start-2 truncate text-ink-soft text-xs">
        {t(`types.${type}`)}
        {more && ` · ${more}`}
      </span>
      <span className="text-right text-ink-soft text-xs tabular-nums">
        {t("counts.documents", { count: documentCount })}
      </span>
    </Link>
  );
}

const WIDTHS = ["w-1/2", "w-2/3", "w-1/3", "w-3/5"];

export function EntityRowSkeleton({ index }: { index: number }) {
  return (
    <div aria-hidden className="flex h-13 items-center gap-3 border-line border-b px-4 md:px-6 xl:px-4">
      <Skeleton className="size-4" />
      <div className="flex flex-1 flex-col gap-2">
        <Skeleton className={classNames("h-3.5", WIDTHS[index % WIDTHS.length])} />
        <Skeleton className="h-3 w-1/4" />
      </div>
    </div>
  );
}
