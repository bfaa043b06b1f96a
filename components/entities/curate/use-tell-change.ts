import { useFormatter, useTranslations } from "next-intl";
import type { Curation } from "#lib/domain/curation.ts";

/** What a decision made of an entity, as a sentence. */
export function useTellChange(): (curation: Curation) => string {
  const t = useTranslations();
  const format = useFormatter();
  return (curation) => {
    const { subject } = curation;
    switch (curation.kind) {
      case "rename":
        return t("changes.rename", { subject, name: curation.name });
      case "retype":
        return t("changes.retype", { subject, type: t(`types.${curation.type}`) });
      case "merge":
        return t("changes.merge", { subject, into: curation.into });
      case "apart":
        return t("changes.apart", { subject, from: curation.from });
      case "reopen":
        return t("changes.reopen", { subject, from: curation.from });
      case "split":
        return t("changes.split", {
          subject,
          count: curation.names.length,
          names: format.list(curation.names, { type: "conjunction" }),
        });
      case "hide":
        return t("changes.hide", { subject });
    }
  };
}
