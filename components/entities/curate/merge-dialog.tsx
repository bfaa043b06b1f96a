import { ArrowDown, ArrowDownUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Entity } from "#lib/domain/entity.ts";
import { useNameOf } from "../use-name-of.ts";
import { DecisionDialog, type DecisionProps } from "./decision-dialog.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { PickedEntity } from "./picked-entity.tsx";
import { useDecide } from "./use-decide.ts";

/** Two entities that are one: which other one, then whose name stays. */
export function MergeDialog({ entity, onClose }: DecisionProps) {
  const t = useTranslations("curate");
  const nameOf = useNameOf();
  const { decide, ...state } = useDecide(onClose);
  const [other, setOther] = useState<Entity | null>(null);
  const [isSwapped, setSwapped] = useState(false);
  const [from, into] = isSwapped && other ? [other, entity] : [entity, other];
  const pick = (picked: Entity) => {
    setOther(picked);
    // Whichever the documents speak of more is the likelier name.
    setSwapped(picked.mentionCount < entity.mentionCount);
  };
  return (
    <DecisionDialog
      title={t("mergeTitle", { name: nameOf(entity) })}
      consequence={
        into ? t("mergeText", { from: nameOf(from), into: nameOf(into), mentions: from.mentionCount }) : t("mergeHint")
      }
      actionLabel={t("merge")}
      isReady={into !== null}
      state={state}
      onSubmit={() =>
        into &&
        decide({ kind: "merge", entityId: from.id, into: into.id }, { subject: nameOf(from), into: nameOf(into) })
      }
      onClose={onClose}
    >
      {into ? (
        <div className="flex flex-col gap-1">
          <PickedEntity entity={from} />
          <ArrowDown aria-hidden className="mx-4 size-4 text-ink-faint" />
          <PickedEntity entity={into} />
          <div className="mt-2 flex flex-wrap gap-2">
            <Button look="quiet" onClick={() => setSwapped(!isSwapped)}>
              <ArrowDownUp aria-hidden />
              {t("swap")}
            </Button>
            <Button look="quiet" onClick={() => setOther(null)}>
              {t("pickAnother")}
            </Button>
          </div>
        </div>
      ) : (
        <EntityPicker except={entity} onPick={pick} />
      )}
    </DecisionDialog>
  );
}
