"use client";
import { CloudAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";

/** In place of a view that broke: the frame around it stays. */
export function FailedView({ retry }: { retry: () => void }) {
  const t = useTranslations();
  return (
    <StatePanel
      role="alert"
      icon={CloudAlert}
      title={t("frame.failed")}
      text={t("frame.failedText")}
      action={<Button onClick={retry}>{t("common.tryAgain")}</Button>}
    />
  );
}
