import { AlertTriangle, Ban, CircleX, Hourglass, type LucideIcon, RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeleteButton } from "#components/documents/commands/delete-button.tsx";
import { useRunCommand } from "#components/documents/commands/use-run-command.ts";
import { isHopeless } from "#components/documents/library/is-hopeless.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { APP_ERRORS } from "#lib/domain/app-error.ts";
import type { Document } from "#lib/domain/document.ts";
import type { StepId } from "#lib/domain/steps.ts";

/** What went wrong in a run, what is safe, and the way on. */
export function RunProblem({ document }: { document: Document }) {
  const t = useTranslations();
  const { start, isPending } = useRunCommand(document);
  const router = useRouter();
  const { run } = document;
  const retry = (label: string) => (
    <Button look="primary" disabled={isPending} onClick={() => start("retry")}>
      <RotateCcw aria-hidden />
      {label}
    </Button>
  );
  if (run.error) {
    const title = t("run.failedAt", { step: t(`steps.${run.error.step}`) });
    const action = isHopeless(run) ? (
      <DeleteButton document={document} onDeleted={() => router.push("/")} />
    ) : (
      retry(t("common.retry"))
    );
    const isSaidAlready = run.error.message === APP_ERRORS[run.error.code].detail;
    return (
      <Problem icon={CircleX} tone="text-bad" title={title} action={action}>
        <p>{t(`errors.${run.error.code}`)}</p>
        {!isSaidAlready && <p className="mt-1 font-mono text-xs">{run.error.message}</p>}
      </Problem>
    );
  }
  if (run.status === "cancelled") {
    const kept = keptBy(document);
    return (
      <Problem
        icon={Ban}
        tone="text-ink-faint"
        title={t("run.cancelledTitle", { kept })}
        action={retry(t("common.retry"))}
      >
        <p>{t("run.cancelledText", { kept })}</p>
      </Problem>
    );
  }
  if (run.waitingFor) {
    return (
      <Problem icon={Hourglass} tone="text-warn" title={t(`run.waiting_${run.waitingFor}`)} action={null}>
        <p>{t("run.waitingText")}</p>
      </Problem>
    );
  }
  if (run.failedChunks === 0) return null;
  const count = run.failedChunks;
  return (
    <Problem
      icon={AlertTriangle}
      tone="text-warn"
      title={t("run.failedChunks", { count })}
      action={run.status === "completed" ? retry(t("document.retryChunks", { count })) : null}
    >
      <p>{t("run.failedChunksText")}</p>
    </Problem>
  );
}

interface ProblemProps {
  icon: LucideIcon;
  tone: string;
  title: string;
  action: ReactNode;
  children: ReactNode;
}

function Problem({ icon: Icon, tone, title, action, children }: ProblemProps) {
  return (
    <div role="alert" className="flex flex-wrap items-start gap-3 border-line border-t px-4 py-3">
      <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", tone)} />
      <div className="min-w-48 flex-1">
        <p className="font-medium">{title}</p>
        <div className="text-ink-soft">{children}</div>
      </div>
      {action}
    </div>
  );
}

/** What is left of a run that was stopped: what it did itself, or where it never began what is there from before. */
function keptBy({ counts, run }: Document): "nothing" | "pages" | "found" {
  const stepOf = (wanted: StepId) => run.steps.find(({ id }) => id === wanted);
  const [conversion, ingestion] = [stepOf("conversion"), stepOf("ingestion")];
  const hasBegun = conversion?.startedAt != null;
  const hasFound = hasBegun ? (ingestion?.done ?? 0) > run.failedChunks : counts.entities + counts.facts > 0;
  // Pages are kept once all of them are read.
  const hasPages = hasBegun ? conversion.status === "completed" : counts.pages > 0;
  return hasFound ? "found" : hasPages ? "pages" : "nothing";
}
