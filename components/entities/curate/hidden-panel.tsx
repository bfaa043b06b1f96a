import { EyeOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { useUndo } from "./use-undo.ts";

/** In the place of an entity that was hidden a moment ago. */
export function HiddenPanel({ curationId, name }: { curationId: string; name: string }) {
  const t = useTranslations();
  const undo = useUndo();
  const actions = (
    <>
      <Button look="primary" onClick={() => void undo(curationId)}>
        {t("changes.showAgain")}
      </Button>
      <Button asChild>
        <Link href="/entities">{t("entities.all")}</Link>
      </Button>
    </>
  );
  return (
    <StatePanel
      role="status"
      icon={EyeOff}
      title={t("changes.hide", { subject: name })}
      text={t("changes.hiddenText")}
      action={actions}
    />
  );
}
