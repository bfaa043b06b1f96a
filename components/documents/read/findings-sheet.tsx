import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Sheet } from "#components/ui/sheet.tsx";

/** On phones the page comes first; the findings rise from below. `count` is null until they are read. */
export function FindingsSheet({ count, children }: { count: number | null; children: ReactNode }) {
  const t = useTranslations();
  return (
    <Sheet
      trigger={<Button>{count === null ? t("common.loading") : t("read.foundShort", { count })}</Button>}
      title={t("read.found")}
      closeLabel={t("common.close")}
    >
      <div className="p-4">{children}</div>
    </Sheet>
  );
}
