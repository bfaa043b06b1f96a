import { useTranslations } from "next-intl";
import type { Entity } from "#lib/domain/entity.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useNameOf } from "../use-name-of.ts";

/** An entity in a few words, to tell it from another. */
export function PickedEntity({ entity }: { entity: Entity }) {
  const { type, mentionCount, documentCount } = entity;
  const name = useNameOf()(entity);
  const t = useTranslations();
  const figures = [
    t(`types.${type}`),
    t("counts.mentions", { count: mentionCount }),
    t("counts.documents", { count: documentCount }),
  ];
  return (
    <div className="flex items-start gap-3 rounded-control border border-line px-3 py-2">
      <EntityIcon type={type} className="mt-0.5" />
      <div className="min-w-0">
        <p className="line-clamp-2 font-medium">{name}</p>
        <p className="text-ink-soft text-xs">{figures.join(" · ")}</p>
      </div>
    </div>
  );
}
