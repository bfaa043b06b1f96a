import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Progress } from "#components/ui/progress.tsx";
import { formatTimeLeft } from "#lib/client/words/format-measure.ts";
import type { Run } from "#lib/domain/run.ts";

/** The running step with its count or what it waits for, a bar for the whole run, and the time left. */
export function RunProgress({ run, name }: { run: Run; name: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const step =
    run.steps.find(({ status }) => status === "running") ?? run.steps.find(({ status }) => status === "pending");
  const count = step && step.total > 0 ? ` ${format.number(step.done)}/${format.number(step.total)}` : "";
  return (
    <div className="flex w-full min-w-0 flex-col gap-1.5">
      <p className="flex justify-between gap-3 text-xs tabular-nums">
        {run.waitingFor ? (
          <span className="truncate text-warn">{t(`run.waiting_${run.waitingFor}`)}</span>
        ) : (
          <span className="truncate text-accent">
            {run.status === "queued" || !step ? t("status.queued") : t(`steps.${step.id}`) + count}
          </span>
        )}
        <span className="shrink-0 text-ink-soft">
          {run.etaMs !== null && t("library.left", { time: formatTimeLeft(run.etaMs, locale) })}
        </span>
      </p>
      <Progress value={run.progress} label={name} />
    </div>
  );
}
