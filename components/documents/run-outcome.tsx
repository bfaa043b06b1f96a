import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Document } from "#lib/domain/document.ts";
import { StatusBadge } from "./status-badge.tsx";
import { useRunCommand } from "./use-run-command.ts";

/** How a run ended: in a word, and where it did not end well, why and the one action that helps. */
export function RunOutcome({ document }: { document: Document }) {
  const t = useTranslations();
  const { start, isPending } = useRunCommand(document);
  const { run } = document;
  const isClean = run.status === "completed" && run.failedChunks === 0;
  return (
    <div className="flex min-w-0 items-center justify-between gap-3">
      <div className="min-w-0">
        <StatusBadge run={run} />
        {run.error && <p className="line-clamp-2 text-ink-soft text-xs">{t(`errors.${run.error.code}`)}</p>}
        {run.failedChunks > 0 && (
          <p className="truncate text-ink-soft text-xs">{t("run.failedChunks", { count: run.failedChunks })}</p>
        )}
      </div>
      {!isClean && (
        <Button className="relative z-10" disabled={isPending} onClick={() => start("retry")}>
          {t("common.retry")}
        </Button>
      )}
    </div>
  );
}
