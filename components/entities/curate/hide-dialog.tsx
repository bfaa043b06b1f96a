import { useTranslations } from "next-intl";
import { useNameOf } from "../use-name-of.ts";
import { DecisionDialog, type DecisionProps } from "./decision-dialog.tsx";
import { useDecide } from "./use-decide.ts";

export function HideDialog({ entity, onClose }: DecisionProps) {
  const { id, facts } = entity;
  const name = useNameOf()(entity);
  const t = useTranslations("curate");
  const { decide, ...state } = useDecide(onClose);
  return (
    <DecisionDialog
      title={t("hideTitle", { name })}
      consequence={t("hideText", { name, facts: facts.length })}
      actionLabel={t("hide")}
      isReady
      state={state}
      onSubmit={() => decide({ kind: "hide", entityId: id }, { subject: name })}
      onClose={onClose}
    />
  );
}
