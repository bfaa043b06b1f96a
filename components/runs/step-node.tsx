import { Check, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { formatDuration, formatTimeLeft } from "#lib/client/words/format-measure.ts";
import type { RunStep, StepStatus } from "#lib/domain/run.ts";
import { useNow } from "./use-now.ts";

interface StepNodeProps {
  step: RunStep;
  /** Of the whole run, shown at the step that runs. */
  etaMs: number | null;
  isLast: boolean;
}

export function StepNode({ step, etaMs, isLast }: StepNodeProps) {
  const t = useTranslations("steps");
  const { id, status } = step;
  const isPending = status === "pending";
  const fill = status === "completed" ? 1 : step.total > 0 ? step.done / step.total : 0;
  return (
    <li aria-current={status === "running" ? "step" : undefined} className="grid grid-cols-[20px_1fr] gap-x-3 md:block">
      <div className="flex flex-col items-center md:flex-row">
        <StepSign status={status} />
        {!isLast && (
          <span
            aria-hidden
            className="relative w-0.5 flex-1 overflow-hidden rounded-full bg-line md:mx-3 md:h-0.5 md:w-auto"
          >
            <span
              className={classNames(
                "absolute inset-0 hidden origin-left transition-transform duration-180 ease-out md:block",
                status === "failed" ? "bg-bad" : "bg-accent",
              )}
              style={{ transform: `scaleX(${fill})` }}
            />
          </span>
        )}
      </div>
      <div className={classNames("flex justify-between gap-3 md:block md:pt-2 md:pr-4 md:pb-0", !isLast && "pb-2.5")}>
        <p className={classNames("shrink-0 font-medium", isPending && "text-ink-soft")}>
          {t(id)}
          <span className="sr-only">, {t(isPending && step.done > 0 ? "status_stopped" : `status_${status}`)}</span>
        </p>
        <p className="min-h-4 text-ink-soft text-xs tabular-nums max-md:mt-0.5 max-md:text-right">
          <StepFigures step={step} etaMs={etaMs} />
        </p>
      </div>
    </li>
  );
}

function StepFigures({ step, etaMs }: { step: RunStep; etaMs: number | null }) {
  const t = useTranslations("steps");
  const time = useStepTime(step, etaMs);
  const { status, done, total, unit } = step;
  if (status === "pending" && total === 0) return "–";
  const count = status === "completed" ? t(unit, { total }) : t(`${unit}Of`, { done, total });
  return [total > 0 && count, time].filter(Boolean).join(" · ");
}

/** How long the step took; while it runs, the time left, or how long it has been going. */
function useStepTime({ status, durationMs, startedAt }: RunStep, etaMs: number | null): string | null {
  const t = useTranslations("library");
  const locale = useLocale();
  const isRunning = status === "running";
  const now = useNow(isRunning);
  if (!isRunning) return durationMs === null ? null : formatDuration(durationMs, locale);
  if (etaMs !== null) return t("left", { time: formatTimeLeft(etaMs, locale) });
  const elapsedMs = startedAt ? now - Date.parse(startedAt) : 0;
  return elapsedMs < 1000 ? null : formatTimeLeft(elapsedMs, locale);
}

function StepSign({ status }: { status: StepStatus }) {
  const base = "grid size-5 shrink-0 place-items-center rounded-full";
  if (status === "completed") {
    return (
      <span aria-hidden className={classNames(base, "bg-accent text-accent-ink")}>
        <Check className="size-3" strokeWidth={3} />
      </span>
    );
  }
  if (status === "failed") {
    return (
      <span aria-hidden className={classNames(base, "bg-bad text-accent-ink")}>
        <X className="size-3" strokeWidth={3} />
      </span>
    );
  }
  return (
    <span
      aria-hidden
      className={classNames(base, "border-2", status === "running" ? "border-accent" : "border-line bg-surface")}
    >
      {status === "running" && <span className="size-2 animate-pulse rounded-full bg-accent" />}
    </span>
  );
}
