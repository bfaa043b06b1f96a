import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Sheet } from "#components/ui/sheet.tsx";

/** Where there is no room beside the drawing, its settings and list rise from below. */
export function GraphSheet({ children }: { children: ReactNode }) {
  const t = useTranslations();
  return (
    <div className="absolute bottom-4 left-4 lg:hidden">
      <Sheet
        trigger={
          <Button size="normal">
            <SlidersHorizontal aria-hidden />
            {t("graph.panel")}
          </Button>
        }
        title={t("graph.panel")}
        closeLabel={t("common.close")}
      >
        <div className="flex h-[70dvh] flex-col">{children}</div>
      </Sheet>
    </div>
  );
}
