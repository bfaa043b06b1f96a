import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommandItem, CommandPicker } from "#components/ui/command.tsx";
import { candidatesQuery } from "#lib/client/queries/knowledge-queries.ts";
import { useDebounced } from "#lib/client/use-debounced.ts";
import type { Entity } from "#lib/domain/entity.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useNameOf } from "../use-name-of.ts";

const TYPING_MS = 120;

interface EntityPickerProps {
  /** Not offered; those with a name like its own are, until something is typed. */
  except: Entity;
  onPick: (entity: Entity) => void;
}

/** Finds one entity among all by typing. */
export function EntityPicker({ except, onPick }: EntityPickerProps) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const [text, setText] = useState("");
  const settled = useDebounced(text.trim(), TYPING_MS);
  const { data } = useQuery(candidatesQuery(settled || except.name));
  const found = data?.filter(({ id }) => id !== except.id);
  return (
    <CommandPicker
      label={t("curate.other")}
      placeholder={t("curate.otherPlaceholder")}
      text={text}
      onTextChange={setText}
      className="overflow-hidden rounded-control border border-line"
      listClassName="h-72 p-1"
    >
      {found?.map((entity) => (
        <CommandItem key={entity.id} value={entity.id} onSelect={() => onPick(entity)}>
          <EntityIcon type={entity.type} />
          <span className="min-w-0 flex-1">
            <span className="sr-only">{t(`types.${entity.type}`)}: </span>
            <span className="block truncate">{nameOf(entity)}</span>
            {entity.aliases.length > 0 && (
              <span className="block truncate text-ink-soft text-xs">
                {t("entity.also", { names: entity.aliases.join(", ") })}
              </span>
            )}
          </span>
          <span className="shrink-0 text-ink-soft text-xs">{t("counts.mentions", { count: entity.mentionCount })}</span>
        </CommandItem>
      ))}
      {found?.length === 0 && (
        <CommandItem disabled value="none" className="text-ink-soft">
          {t(settled ? "entities.none" : "curate.mergeHint")}
        </CommandItem>
      )}
    </CommandPicker>
  );
}
