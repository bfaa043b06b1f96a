import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { APP_ERRORS } from "#lib/domain/app-error.ts";
import type { Document } from "#lib/domain/document.ts";
import type { Run } from "#lib/domain/run.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { useRunCommand } from "./use-run-command.ts";

/** The status of a fault in the file itself: the same bytes will fail again. */
const UNREADABLE = 422;

/** How a run ended: in a word, and where it did not end well, why and the one action that helps. */
export function RunOutcome({ document }: { document: Document }) {
  const { run } = document;
  const isClean = run.status === "completed" && run.failedChunks === 0;
  const isHopeless = run.error !== null && APP_ERRORS[run.error.code].status === UNREADABLE;
  return (
    <div className="flex min-w-0 items-center justify-between gap-3">
      <Outcome run={run} />
      {isHopeless && <DeleteButton document={document} />}
      {!isClean && !isHopeless && <RetryButton document={document} />}
    </div>
  );
}

function Outcome({ run }: { run: Run }) {
  const t = useTranslations();
  return (
    <div className="min-w-0">
      <StatusBadge run={run} />
      {run.error && <p className="line-clamp-2 text-ink-soft text-xs">{t(`errors.${run.error.code}`)}</p>}
      {run.failedChunks > 0 && (
        <p className="line-clamp-2 text-ink-soft text-xs">{t("run.failedChunks", { count: run.failedChunks })}</p>
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

function DeleteButton({ document }: { document: Document }) {
  const t = useTranslations("document");
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button className="relative z-10" onClick={() => setAsked(true)}>
        {t("delete")}
      </Button>
      {isAsked && <DeleteDialog documents={[document]} onClose={() => setAsked(false)} />}
    </>
  );
}
