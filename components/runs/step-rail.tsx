import { useFormatter, useTranslations } from "next-intl";
import type { Run } from "#lib/domain/run.ts";
import { StepNode } from "./step-node.tsx";

/** The four steps of a run, each with its count and its time. */
export function StepRail({ run }: { run: Run }) {
  const t = useTranslations("steps");
  const format = useFormatter();
  const running = run.steps.find(({ status }) => status === "running");
  const percent = format.number(Math.floor(run.progress * 10) / 10, { style: "percent" });
  return (
    <>
      <ol
        aria-label={t("title")}
        className="grid gap-y-1 md:grid-cols-[repeat(3,1fr)_auto] md:gap-y-0 lg:grid-cols-[repeat(3,1fr)_minmax(140px,auto)]"
      >
        {run.steps.map((step, index) => (
          <StepNode key={step.id} step={step} etaMs={run.etaMs} isLast={index === run.steps.length - 1} />
        ))}
      </ol>
      {/* In tenths, so that a screen reader is not talked over. */}
      <p className="sr-only" aria-live="polite">
        {running && t("announce", { step: t(running.id), percent })}
      </p>
    </>
  );
}
