import { useQueries, useQuery } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogContent } from "#components/ui/dialog.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { errorKey } from "#lib/client/http/api-error.ts";
import { estimateQuery } from "#lib/client/queries/estimate-query.ts";
import { healthQuery } from "#lib/client/queries/health-query.ts";
import { formatBytes } from "#lib/client/words/format-measure.ts";
import type { Estimate } from "#lib/domain/api/operations.ts";
import { addUsage, NO_USAGE } from "#lib/domain/usage.ts";
import { useCostText } from "../use-cost-text.ts";

interface AddDialogProps {
  files: readonly File[];
  onAdd: () => void;
  onClose: () => void;
}

/** Where reading costs money: what it will cost, before it does. */
export function AddDialog({ files, onAdd, onClose }: AddDialogProps) {
  const t = useTranslations("adding");
  const locale = useLocale();
  const { data: health } = useQuery(healthQuery());
  const answers = useQueries({ queries: files.map(estimateQuery) });
  const estimates = answers.flatMap(({ data }) => (data ? [data] : []));
  const isWeighing = answers.some(({ isPending }) => isPending);
  const isKnown = answers.every(({ isSuccess }) => isSuccess);
  const costOf = useCostText();
  const paid = estimates.filter(({ duplicate }) => !duplicate);
  const total = paid.map(({ usage }) => usage).reduce(addUsage, NO_USAGE);
  const budgetUsd = estimates[0]?.budgetUsd ?? null;
  const add = () => {
    onAdd();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={t("title", { count: files.length })}
        description={t("text", { model: health?.extractor.model ?? "" })}
        closeLabel={t("close")}
      >
        <ul className="mt-4 max-h-[40vh] overflow-y-auto border-line border-y">
          {files.map((file, index) => (
            <li
              key={`${file.webkitRelativePath}${file.name}${file.lastModified}`}
              className="flex min-h-11 items-center gap-4 border-line border-b py-2 last:border-0"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{file.name}</span>
                <span className="text-ink-soft text-xs">{formatBytes(file.size, locale)}</span>
              </span>
              <span className="max-w-56 text-right text-ink-soft text-xs" aria-live="polite">
                <EstimateText estimate={answers[index]?.data} error={answers[index]?.error ?? null} />
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-4 flex justify-between gap-4">
          <span className="text-ink-soft">{t("total")}</span>
          {isWeighing ? (
            <Skeleton className="h-5 w-20" />
          ) : (
            <span className="font-bold tabular-nums">{t(isKnown ? "about" : "atLeast", { cost: costOf(total) })}</span>
          )}
        </p>
        {budgetUsd !== null && (
          <p className="mt-1 text-ink-soft text-xs">
            {t("budget", { budget: costOf({ ...NO_USAGE, costUsd: budgetUsd }) })}
          </p>
        )}
        {health?.extractor.isBatched && <p className="mt-1 text-ink-soft text-xs">{t("batched")}</p>}
        <div className="mt-6 flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button look="primary" onClick={add}>
            {t("add", { count: files.length })}
          </Button>
        </div>
      </DialogContent>
    </Dialog>
  );
}

function EstimateText({ estimate, error }: { estimate: Estimate | undefined; error: Error | null }) {
  const t = useTranslations();
  const format = useFormatter();
  const costOf = useCostText();
  if (error) return <span className="text-bad">{t(`errors.${errorKey(error)}`)}</span>;
  if (!estimate) return <Skeleton className="ml-auto h-4 w-24" />;
  if (estimate.duplicate) return t("adding.known");
  const pages = t("counts.pages", { count: estimate.pages });
  const calls = t("adding.calls", { count: estimate.usage.calls, text: format.number(estimate.usage.calls) });
  return [pages, calls, costOf(estimate.usage)].join(" · ");
}
