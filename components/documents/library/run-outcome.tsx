import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Document } from "#lib/domain/document.ts";
import type { Run } from "#lib/domain/run.ts";
import { DeleteButton } from "../commands/delete-button.tsx";
import { useRunCommand } from "../commands/use-run-command.ts";
import { StatusBadge } from "../status-badge.tsx";
import { isHopeless } from "./is-hopeless.ts";

/** How a run ended: in a word, and where it did not end well, why and the one action that helps. */
export function RunOutcome({ document }: { document: Document }) {
  const { run } = document;
  const isClean = run.status === "completed" && run.failedChunks === 0;
  return (
    <div className="flex min-w-0 grow items-center justify-between gap-3">
      <Outcome run={run} />
      {isHopeless(run) && <DeleteButton document={document} className="relative z-10" />}
      {!isClean && !isHopeless(run) && <RetryButton document={document} />}
    </div>
  );
}

function Outcome({ run }: { run: Run }) {
  const t = useTranslations();
  return (
    <div className="min-w-0">
      <StatusBadge run={run} />
      {run.error && <p className="text-ink-soft text-xs">{t(`errors.${run.error.code}`)}</p>}
      {run.failedChunks > 0 && (
        <p className="text-ink-soft text-xs">{t("run.failedChunks", { count: run.failedChunks })}</p>
      )}
    </div>
  );
}

function RetryButton({ document }: { document: Document }) {
  const t = useTranslations("common");
  const { start, isPending } = useRunCommand(document);
  return (
    <Button className="relative z-10" disabled={isPending} onClick={() => start("retry")}>
      {t("retry")}
    </Button>
  );
}
