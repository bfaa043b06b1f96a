import { useTranslations } from "next-intl";
import { DecisionDialog, type DecisionProps } from "./decision-dialog.tsx";
import { useDecide } from "./use-decide.ts";

export function HideDialog({ entity: { id, name, facts }, onClose }: DecisionProps) {
  const t = useTranslations("curate");
  const { decide, ...state } = useDecide(onClose);
  return (
    <DecisionDialog
      title={t("hideTitle", { name })}
      consequence={t("hideText", { name, facts: facts.length })}
      actionLabel={t("hide")}
      isReady
      state={state}
      onSubmit={() => decide({ kind: "hide", entityId: id })}
      onClose={onClose}
    />
  );
}
