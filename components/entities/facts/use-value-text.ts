import { useLocale, useTranslations } from "next-intl";
import { formatValue } from "#lib/client/words/format-value.ts";
import type { Value } from "#lib/domain/value.ts";

/** Says a value as the reader's language writes it. Everything that shows one asks it. */
export function useValueText(): (value: Value) => string {
  const t = useTranslations("units");
  const locale = useLocale();
  return (value) => formatValue(value, locale, (unit, count) => t(unit, { count }));
}
