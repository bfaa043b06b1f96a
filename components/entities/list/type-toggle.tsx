import { useFormatter, useLocale, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { useOntology } from "#lib/client/use-ontology.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { EntityIcon } from "../entity-icon.tsx";

interface TypeToggleProps {
  type: EntityType;
  count: number;
  isChosen: boolean;
  onToggle: (type: EntityType) => void;
}

/** A type with how many there are; a chip where there is little room, a row where there is more. */
export function TypeToggle({ type, count, isChosen, onToggle }: TypeToggleProps) {
  const t = useTranslations("types");
  const format = useFormatter();
  const locale = useLocale();
  const term = useOntology().types.find(({ name }) => name === type);
  return (
    <button
      type="button"
      title={term?.meaning[locale]}
      aria-pressed={isChosen}
      onClick={() => onToggle(type)}
      className={classNames(
        "flex h-8 shrink-0 items-center gap-2 whitespace-nowrap rounded-full border border-line px-3 transition-colors duration-120 hover:bg-raised xl:rounded-control xl:border-transparent xl:px-2",
        isChosen && "border-accent bg-raised font-medium xl:border-accent",
      )}
    >
      <EntityIcon type={type} />
      <span className="xl:flex-1 xl:text-left">{t(type)}</span>
      <span className="text-ink-soft tabular-nums">{format.number(count)}</span>
    </button>
  );
}
