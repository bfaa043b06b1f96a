import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { RelatedEntity } from "#lib/domain/api/knowledge.ts";
import { EntityIcon } from "./entity-icon.tsx";
import { SectionTitle } from "./section-title.tsx";

const FIRST = 24;

/** The entities that facts lead to or come from, each once, the most mentioned first. */
export function EntityRelated({ related }: { related: readonly RelatedEntity[] }) {
  const t = useTranslations();
  const [isWhole, setWhole] = useState(false);
  const distinct = [...new Map(related.map((item) => [item.id, item])).values()];
  const shown = isWhole ? distinct : distinct.slice(0, FIRST);
  return (
    <section>
      <SectionTitle>{t("entity.related")}</SectionTitle>
      <ul className="flex flex-wrap gap-2">
        {shown.map(({ id, name, type }) => (
          <li key={id} className="max-w-full">
            <Link
              href={`/entities/${id}`}
              prefetch={false}
              className="flex h-8 items-center gap-2 rounded-full border border-line bg-surface px-3 hover:bg-raised"
            >
              <EntityIcon type={type} />
              <span className="sr-only">{t(`types.${type}`)}: </span>
              <span className="truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
      {distinct.length > shown.length && (
        <Button onClick={() => setWhole(true)} className="mt-3">
          {t("common.showMore")}
        </Button>
      )}
    </section>
  );
}
