import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { StatusBadge } from "#components/documents/status-badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { formatDuration } from "#lib/client/words/format-measure.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { RunProblem } from "./run-problem.tsx";
import { RunWarnings } from "./run-warnings.tsx";
import { StepRail } from "./step-rail.tsx";

/** The run: its steps while it goes, one line when it has ended, and open again where something failed. */
export function RunPanel({ document }: { document: Document }) {
  const t = useTranslations("steps");
  const [isOpened, setOpened] = useState(false);
  const { run } = document;
  const hasEnded = isEnded(run.status);
  const isOpen = !hasEnded || run.status !== "completed" || isOpened;
  return (
    <section className="rounded-card border border-line bg-surface">
      {hasEnded && (
        <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 md:flex-nowrap">
          <StatusBadge run={run} />
          <Figures document={document} />
          {run.status === "completed" && (
            <Button
              look="quiet"
              className="-my-0.5 -mr-2 ml-auto shrink-0 px-2"
              aria-expanded={isOpen}
              onClick={() => setOpened((before) => !before)}
            >
              <span className="max-sm:sr-only">{t(isOpen ? "hide" : "show")}</span>
              <ChevronDown aria-hidden className={classNames("transition-transform", isOpen && "rotate-180")} />
            </Button>
          )}
        </div>
      )}
      {isOpen && (
        <div className={classNames("px-4 py-4 md:px-6", hasEnded && "border-line border-t")}>
          <StepRail run={run} />
        </div>
      )}
      <RunProblem document={document} />
      <RunWarnings document={document} />
    </section>
  );
}

function Figures({ document: { run, counts } }: { document: Document }) {
  const t = useTranslations();
  const locale = useLocale();
  const { startedAt, endedAt } = run;
  const figures = [
    startedAt && endedAt && formatDuration(Math.max(0, Date.parse(endedAt) - Date.parse(startedAt)), locale),
    counts.chunks > 0 && t("counts.chunks", { count: counts.chunks }),
    counts.chunks > 0 && t("counts.entities", { count: counts.entities }),
    counts.chunks > 0 && t("counts.facts", { count: counts.facts }),
  ];
  return (
    <p className="text-ink-soft max-md:order-last max-md:w-full md:min-w-0 md:truncate">
      {figures.filter(Boolean).join(" · ")}
    </p>
  );
}
