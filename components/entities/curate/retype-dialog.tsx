import { useTranslations } from "next-intl";
import { RadioGroup } from "radix-ui";
import { useState } from "react";
import { useOntology } from "#lib/client/use-ontology.ts";
import type { EntityType } from "#lib/domain/ontology.ts";
import { EntityIcon } from "../entity-icon.tsx";
import { useNameOf } from "../use-name-of.ts";
import { DecisionDialog, type DecisionProps } from "./decision-dialog.tsx";
import { useDecide } from "./use-decide.ts";

/** One of the types that there are. */
export function RetypeDialog({ entity, onClose }: DecisionProps) {
  const { id, type } = entity;
  const name = useNameOf()(entity);
  const t = useTranslations();
  const { decide, ...state } = useDecide(onClose);
  const [chosen, setChosen] = useState<EntityType>(type);
  const types = useOntology().types.map((term) => term.name);
  const isReady = chosen !== type;
  const choose = (value: string) => setChosen(types.find((known) => known === value) ?? type);
  return (
    <DecisionDialog
      title={t("curate.retypeTitle", { name })}
      consequence={isReady ? t("curate.retypeText", { name, type: t(`types.${chosen}`) }) : t("curate.retypeHint")}
      actionLabel={t("curate.retype")}
      isReady={isReady}
      state={state}
      onSubmit={() => decide({ kind: "retype", entityId: id, type: chosen }, { subject: name })}
      onClose={onClose}
    >
      <RadioGroup.Root
        value={chosen}
        onValueChange={choose}
        aria-label={t("curate.type")}
        className="-mx-2 grid grid-cols-2 gap-1"
      >
        {types.map((option) => (
          <RadioGroup.Item
            key={option}
            value={option}
            className="flex min-h-9 items-center gap-2 rounded-control border border-transparent px-2 text-left hover:bg-raised data-[state=checked]:border-accent data-[state=checked]:bg-raised data-[state=checked]:font-medium"
          >
            <EntityIcon type={option} />
            {t(`types.${option}`)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </DecisionDialog>
  );
}
