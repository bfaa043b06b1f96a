import { FileQuestion } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { PageTitle } from "./page-title.tsx";

/** There is nothing at this address. */
export function MissingView() {
  const t = useTranslations("frame");
  return (
    <>
      <PageTitle title={t("notFound")} />
      <StatePanel
        isPage
        icon={FileQuestion}
        title={t("notFound")}
        text={t("notFoundText")}
        action={
          <Button asChild>
            <Link href="/">{t("toLibrary")}</Link>
          </Button>
        }
      />
    </>
  );
}
