import { useLocale } from "next-intl";
import { useCallback } from "react";
import { LOCALES } from "#lib/client/words/locales.ts";
import { nameFor } from "#lib/client/words/name-for.ts";
import type { EntityRef } from "#lib/domain/entity.ts";

/** Says what an entity is called in the language of the page. Everything that shows a name asks it. */
export function useNameOf(): (entity: Pick<EntityRef, "labels" | "name">) => string {
  const current = useLocale();
  const locale = LOCALES.find((known) => known === current) ?? LOCALES[0];
  return useCallback((entity) => nameFor(entity, locale), [locale]);
}
