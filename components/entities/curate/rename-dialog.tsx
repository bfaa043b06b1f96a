import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { useNameOf } from "../use-name-of.ts";
import { DecisionDialog, type DecisionProps } from "./decision-dialog.tsx";
import { useDecide } from "./use-decide.ts";

const MAX_LETTERS = 200;
const NAMES_OFFERED = 8;

/** A name of one's own, or one that the documents use. */
export function RenameDialog({ entity, onClose }: DecisionProps) {
  const { id, name, aliases } = entity;
  const nameOf = useNameOf();
  const t = useTranslations("curate");
  const field = useId();
  const { decide, ...state } = useDecide(onClose);
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const isReady = wanted !== "" && wanted !== name;
  return (
    <DecisionDialog
      title={t("renameTitle", { name: nameOf(entity) })}
      consequence={isReady ? t("renameText", { name, wanted }) : t("renameHint")}
      actionLabel={t("rename")}
      isReady={isReady}
      state={state}
      onSubmit={() => decide({ kind: "rename", entityId: id, name: wanted }, { subject: nameOf(entity) })}
      onClose={onClose}
    >
      <label htmlFor={field} className="-mb-2 font-medium text-xs">
        {t("newName")}
      </label>
      <Input
        id={field}
        value={typed}
        maxLength={MAX_LETTERS}
        autoComplete="off"
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
      />
      {aliases.length > 0 && (
        <div className="-mt-1 flex flex-wrap items-center gap-1.5">
          <span className="text-ink-soft text-xs">{t("usedNames")}</span>
          {aliases.slice(0, NAMES_OFFERED).map((alias) => (
            <Button key={alias} onClick={() => setTyped(alias)} className="h-7 max-w-full rounded-full font-normal">
              <span className="truncate">{alias}</span>
            </Button>
          ))}
        </div>
      )}
    </DecisionDialog>
  );
}
