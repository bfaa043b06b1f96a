import { useLocale, useTranslations } from "next-intl";
import { formatUsd } from "#lib/client/words/format-measure.ts";
import type { Usage } from "#lib/domain/usage.ts";

/** Says what calls of a model cost, also where the model's price is not known. */
export function useCostText(): (usage: Usage) => string {
  const t = useTranslations("counts");
  const locale = useLocale();
  return ({ costUsd }) => (costUsd === null ? t("unpriced") : formatUsd(costUsd, locale));
}
