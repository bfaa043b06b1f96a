import { Shapes } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";

/** No document has said anything yet; the way to add one. */
export function NothingKnown({ className }: { className?: string }) {
  const t = useTranslations("entities");
  const add = (
    <Button asChild>
      <Link href="/">{t("toLibrary")}</Link>
    </Button>
  );
  return (
    <StatePanel icon={Shapes} title={t("empty")} text={t("emptyText")} action={add} {...(className && { className })} />
  );
}
