import { useTranslations } from "next-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";

const ROWS = ["w-2/3", "w-1/2", "w-3/4", "w-2/5", "w-3/5", "w-1/2", "w-2/3", "w-1/3"];

/** The page as it will be: its settings at the side, its drawing in the middle. */
export function GraphSkeleton() {
  const t = useTranslations();
  return (
    <div role="status" aria-label={t("common.loading")} className="grid flex-1 lg:grid-cols-[320px_minmax(0,1fr)]">
      <div className="hidden flex-col gap-4 border-line border-r px-6 pt-4 lg:flex">
        <p className="font-bold text-xl">{t("graph.title")}</p>
        <Skeleton className="h-9" />
        {ROWS.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change
          <Skeleton key={index} className={`h-4 ${width}`} />
        ))}
      </div>
      <p className="grid animate-pulse place-items-center text-ink-soft">{t("graph.drawing")}</p>
    </div>
  );
}
