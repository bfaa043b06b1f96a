import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { useNameOf } from "../use-name-of.ts";
import { DecisionDialog, type DecisionProps } from "./decision-dialog.tsx";
import { useDecide } from "./use-decide.ts";

/** Some of the names are a thing of their own. */
export function SplitDialog({ entity, onClose }: DecisionProps) {
  const { id, aliases } = entity;
  const name = useNameOf()(entity);
  const t = useTranslations("curate");
  const field = useId();
  const { decide, ...state } = useDecide(onClose);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (alias: string) =>
    setChosen(chosen.includes(alias) ? chosen.filter((other) => other !== alias) : [...chosen, alias]);
  return (
    <DecisionDialog
      title={t("splitTitle", { name })}
      consequence={chosen.length > 0 ? t("splitText", { name, count: chosen.length }) : t("splitHint")}
      actionLabel={t("split")}
      isReady={chosen.length > 0}
      state={state}
      onSubmit={() => decide({ kind: "split", entityId: id, names: chosen }, { subject: name })}
      onClose={onClose}
    >
      <fieldset className="-mx-2 max-h-[40vh] overflow-y-auto">
        <legend className="px-2 pb-1 font-medium text-xs">{t("names")}</legend>
        {aliases.map((alias, index) => (
          <label
            key={alias}
            htmlFor={`${field}-${index}`}
            className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2 py-1 hover:bg-raised"
          >
            <Checkbox id={`${field}-${index}`} checked={chosen.includes(alias)} onCheckedChange={() => toggle(alias)} />
            <span className="min-w-0">{alias}</span>
          </label>
        ))}
      </fieldset>
    </DecisionDialog>
  );
}
