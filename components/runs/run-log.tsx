import { useQuery } from "@tanstack/react-query";
import { ArrowDownToLine, CloudAlert, Copy, ScrollText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { useFollowEnd } from "#components/ui/use-follow-end.ts";
import { copyText } from "#lib/client/copy-text.ts";
import { errorKey } from "#lib/client/http/api-error.ts";
import { logQuery } from "#lib/client/queries/document-queries.ts";
import { foldText } from "#lib/client/words/fold-text.ts";
import { formatClock } from "#lib/client/words/format-date.ts";
import { useLogText } from "./use-log-text.ts";

const TONES = { info: "text-ink", warn: "text-warn", error: "text-bad" } as const;

/** The run's log; follows the end unless one has scrolled up. */
export function RunLog({ documentId }: { documentId: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const textOf = useLogText();
  const { data, error, refetch } = useQuery(logQuery(documentId));
  const lines = data?.map((line) => ({ ...line, text: textOf(line) }));
  const [text, setText] = useState("");
  const wanted = foldText(useDeferredValue(text));
  const shown = lines?.filter((line) => foldText(line.text).includes(wanted)) ?? [];
  const { ref, isFollowing, goToEnd } = useFollowEnd<HTMLDivElement>(shown.length);
  if (error && !lines) {
    const again = <Button onClick={() => refetch()}>{t("common.tryAgain")}</Button>;
    const reason = t(`errors.${errorKey(error)}`);
    return <StatePanel role="alert" icon={CloudAlert} title={t("log.failed")} text={reason} action={again} />;
  }
  if (!lines) return <RowsSkeleton label={t("common.loading")} />;
  if (lines.length === 0) return <StatePanel icon={ScrollText} title={t("log.empty")} />;
  const copy = async () => {
    const isCopied = await copyText(shown.map(({ at, text: line }) => `${at} [${documentId}] ${line}`).join("\n"));
    if (isCopied) toast(t("common.copied"));
    else toast.error(t("common.notCopied"), { description: t("common.notCopiedText") });
  };
  return (
    <div className="flex flex-col gap-2 py-4">
      <div className="flex flex-wrap gap-2">
        <SearchField value={text} label={t("log.filter")} onChange={setText} className="min-w-40 max-w-sm flex-1" />
        <Button size="normal" onClick={() => void copy()}>
          <Copy aria-hidden />
          {t("common.copy")}
        </Button>
        {!isFollowing && (
          <Button size="normal" onClick={goToEnd}>
            <ArrowDownToLine aria-hidden />
            {t("log.follow")}
          </Button>
        )}
      </div>
      <div
        ref={ref}
        role="log"
        aria-live="off"
        aria-label={t("log.label")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        tabIndex={0}
        className="h-[52vh] overflow-auto rounded-card border border-line bg-surface p-3 font-mono text-xs"
      >
        {shown.length === 0 && <p className="text-ink-soft">{t("log.none", { text })}</p>}
        {shown.map(({ seq, at, level, text: line }) => (
          <p key={seq} className={classNames("flex gap-3 py-0.5", TONES[level])}>
            <time dateTime={at} className="shrink-0 text-ink-soft">
              {formatClock(at, locale)}
            </time>
            <span className="whitespace-pre-wrap">
              {/* Whose line it is matters where it is copied to; here one document is read. */}
              <span className="text-ink-soft max-md:hidden">[{documentId}] </span>
              {line}
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}
