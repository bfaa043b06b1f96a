import Link from "next/link";
import { useTranslations } from "next-intl";
import { EntityIcon } from "#components/entities/entity-icon.tsx";
import { useNameOf } from "#components/entities/use-name-of.ts";
import { classNames } from "#components/ui/class-names.ts";
import type { PageMention } from "#lib/domain/api/knowledge.ts";

interface PageEntitiesProps {
  entities: readonly PageMention["entity"][];
  litId: string | null;
  onLight: (entityId: string | null) => void;
}

/** The entities that the page names; pointing at one marks where. */
export function PageEntities({ entities, litId, onLight }: PageEntitiesProps) {
  const t = useTranslations("read");
  const nameOf = useNameOf();
  return (
    <div>
      <h3 className="mb-2 font-medium text-ink-soft text-xs">{t("entitiesHere")}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {entities.map(({ id, type, ...named }) => (
          <li key={id} className="max-w-full">
            <Link
              href={`/entities/${id}`}
              onMouseEnter={() => onLight(id)}
              onMouseLeave={() => onLight(null)}
              onFocus={() => onLight(id)}
              onBlur={() => onLight(null)}
              className={classNames(
                "flex items-center gap-1.5 rounded-full border border-line px-2.5 py-0.5 text-xs transition-colors duration-120 hover:bg-raised",
                litId === id && "bg-raised",
              )}
            >
              <EntityIcon type={type} className="size-3.5" />
              <span className="truncate">{nameOf(named)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
