import { ArrowLeft, MousePointerClick } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { EntityDetails } from "./entity-details.tsx";

interface EntityPaneProps {
  entityId: string | null;
  /** Whether there is any to choose. */
  canPick: boolean;
  onClose: () => void;
}

/** The chosen entity beside the list; where there is no room for both, in its place. */
export function EntityPane({ entityId, canPick, onClose }: EntityPaneProps) {
  const t = useTranslations();
  return (
    <div
      className={classNames(
        "min-w-0 overscroll-contain lg:sticky lg:top-13 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:h-[calc(100dvh-52px)] lg:overflow-y-auto xl:col-start-3 xl:row-span-1",
        !entityId && "max-lg:hidden",
      )}
    >
      {entityId ? (
        <div className="max-w-4xl px-4 py-4 md:px-6 lg:px-8 lg:py-6">
          <Button look="quiet" onClick={onClose} className="-ml-2 mb-2 px-2 lg:hidden">
            <ArrowLeft aria-hidden />
            {t("entities.title")}
          </Button>
          <EntityDetails key={entityId} entityId={entityId} heading="h2" />
        </div>
      ) : (
        canPick && (
          <StatePanel
            icon={MousePointerClick}
            title={t("entities.pick")}
            text={t("entities.pickText")}
            className="h-full justify-center"
          />
        )
      )}
    </div>
  );
}
