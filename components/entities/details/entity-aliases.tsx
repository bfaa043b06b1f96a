import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { EntityName } from "#lib/domain/entity-name.ts";

const SHOWN = 6;

interface EntityAliasesProps {
  aliases: readonly string[];
  /** All names that documents use. */
  names: readonly EntityName[];
}

/** The other names in a line; opened, each with how often it is used and why it is one of them. */
export function EntityAliases({ aliases, names }: EntityAliasesProps) {
  const t = useTranslations();
  const [isOpen, setOpen] = useState(false);
  const more = Math.max(0, aliases.length - SHOWN);
  return (
    <div className="text-ink-soft">
      {t("entity.also", { names: aliases.slice(0, SHOWN).join(", ") })}
      {more > 0 && ` +${more}`}
      {names.length > 1 && (
        <Button
          look="link"
          size="inline"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="ml-2 align-baseline font-normal"
        >
          {t(isOpen ? "common.showLess" : "entity.whyNames")}
        </Button>
      )}
      {isOpen && <Names names={names} />}
    </div>
  );
}

function Names({ names }: { names: readonly EntityName[] }) {
  const t = useTranslations();
  return (
    <ul
      aria-label={t("entity.names")}
      className="mt-2 max-w-[68ch] animate-arrive rounded-card border border-line bg-surface px-4"
    >
      {names.map(({ name, type, mentionCount, reason }) => (
        <li
          key={`${type} ${name}`}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-line border-b py-2 last:border-0"
        >
          <span className="font-medium text-ink">{name}</span>
          <span className="text-xs">{t("counts.mentions", { count: mentionCount })}</span>
          <span className="col-span-2 text-xs">
            {reason ? t(`nameReasons.${reason.kind}`, { with: reason.with }) : t("nameReasons.first")}
          </span>
        </li>
      ))}
    </ul>
  );
}
