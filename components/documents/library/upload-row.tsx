import { FileUp, RotateCcw, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Progress } from "#components/ui/progress.tsx";
import type { Upload } from "#lib/client/uploads/upload-queue.ts";
import { formatBytes } from "#lib/client/words/format-measure.ts";
import { useUploadQueue } from "../add/uploads-provider.tsx";
import { StatusBadge } from "../status-badge.tsx";
import { RowFrame, RowStatus } from "./row-frame.tsx";

/** Whether sending the same file again can help. */
const WORTH_RETRY: ReadonlySet<string> = new Set(["offline", "unavailable", "internal", "too_many_requests"]);

const REFUSED = { status: "failed", failedChunks: 0 } as const;

export function UploadRow({ upload }: { upload: Upload }) {
  const t = useTranslations();
  const queue = useUploadQueue();
  const { key, filename, error } = upload;
  const again = error && WORTH_RETRY.has(error) ? () => queue.retry(key) : null;
  const isStoppable = upload.status === "waiting" || upload.status === "sending";
  return (
    <RowFrame>
      <FileUp className="size-5 text-ink-faint" aria-hidden strokeWidth={1.5} />
      <div className="min-w-0">
        <p className="truncate font-medium">{filename}</p>
        <p className="text-ink-soft text-xs tabular-nums" role={error ? "alert" : undefined}>
          {error ? t(`errors.${error}`) : <UploadState upload={upload} />}
        </p>
      </div>
      <RowStatus>{error ? <UploadOutcome onRetry={again} /> : <UploadProgress upload={upload} />}</RowStatus>
      <div className="flex justify-end lg:col-start-5">
        <Button
          look="quiet"
          size="iconSmall"
          aria-label={isStoppable ? t("library.stop", { name: filename }) : t("library.dismiss")}
          onClick={() => queue.dismiss(key)}
        >
          <X aria-hidden />
        </Button>
      </div>
    </RowFrame>
  );
}

function UploadState({ upload }: { upload: Upload }) {
  const t = useTranslations("library");
  const locale = useLocale();
  if (upload.status !== "sending") return t(upload.status === "waiting" ? "waiting" : "sent");
  return t("uploadOf", {
    sent: formatBytes(upload.sentBytes, locale),
    total: formatBytes(upload.sizeBytes, locale),
  });
}

/** As a run's outcome: the word, and beside it the one action that helps, whatever the width. */
function UploadOutcome({ onRetry }: { onRetry: (() => void) | null }) {
  const t = useTranslations("common");
  return (
    <div className="flex items-center justify-between gap-3">
      <StatusBadge run={REFUSED} />
      {onRetry && (
        <Button onClick={onRetry}>
          <RotateCcw aria-hidden />
          {t("tryAgain")}
        </Button>
      )}
    </div>
  );
}

function UploadProgress({ upload }: { upload: Upload }) {
  const t = useTranslations("library");
  const value = upload.sizeBytes > 0 ? upload.sentBytes / upload.sizeBytes : 0;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-ink-soft text-xs">{t("uploading")}</p>
      <Progress value={value} label={`${t("uploading")} ${upload.filename}`} />
    </div>
  );
}
