import { Ban } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { BackLink } from "#components/layout/back-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { formatDay } from "#lib/client/words/format-date.ts";
import { formatBytes } from "#lib/client/words/format-measure.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { DocumentMenu } from "./commands/document-menu.tsx";
import { useRunCommand } from "./commands/use-run-command.ts";
import { useCostText } from "./use-cost-text.ts";
import { useDocumentDetails } from "./use-document-details.ts";

export function DocumentHeader({ document }: { document: Document }) {
  const t = useTranslations();
  const router = useRouter();
  const locale = useLocale();
  const costOf = useCostText();
  const details = useDocumentDetails(document);
  const { title, filename, sizeBytes, createdAt, usage } = document;
  const cost = usage.calls > 0 ? [t("document.cost", { cost: costOf(usage), count: usage.calls })] : [];
  return (
    <div>
      <div className="flex min-h-8 items-center justify-between gap-4">
        <BackLink href="/">{t("frame.library")}</BackLink>
        <div className="flex items-center gap-2">
          <StopButton document={document} />
          <DocumentMenu document={document} onDeleted={() => router.push("/")} />
        </div>
      </div>
      <h1 className="line-clamp-3 font-bold text-xl">{title}</h1>
      <p className="mt-1 text-ink-soft">
        <span className="inline-block max-w-full truncate align-bottom" title={filename}>
          {filename}
        </span>
        {["", ...details, formatBytes(sizeBytes, locale), formatDay(createdAt, locale), ...cost].join(" · ")}
      </p>
    </div>
  );
}

/** Only while it runs: where it ended badly, the way on stands beside the cause. */
function StopButton({ document }: { document: Document }) {
  const t = useTranslations("document");
  const { start, isPending } = useRunCommand(document);
  if (isEnded(document.run.status)) return null;
  return (
    <Button disabled={isPending} onClick={() => start("cancel")}>
      <Ban aria-hidden />
      {t("stop")}
    </Button>
  );
}
