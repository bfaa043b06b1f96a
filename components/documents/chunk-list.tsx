import { useQuery } from "@tanstack/react-query";
import { AlertTriangle, CloudAlert, Text } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { RowsSkeleton } from "#components/ui/rows-skeleton.tsx";
import { StatePanel } from "#components/ui/state-panel.tsx";
import { useListKeys } from "#components/ui/use-list-keys.ts";
import { errorKey } from "#lib/client/http/api-error.ts";
import { chunksQuery } from "#lib/client/queries/document-queries.ts";
import { plainPassage } from "#lib/client/words/plain-passage.ts";
import type { ChunkStatus } from "#lib/domain/chunk.ts";

interface ChunkCard {
  readonly id: string;
  readonly index: number;
  readonly text: string;
  readonly headings: readonly string[];
  readonly pageStart: number;
  readonly pageEnd: number;
  readonly tokens: number;
  readonly status: ChunkStatus;
}

/** The passages that were understood one at a time. */
export function ChunkList({ documentId }: { documentId: string }) {
  const t = useTranslations();
  const { data: chunks, error, refetch } = useQuery(chunksQuery(documentId));
  const list = useListKeys<HTMLOListElement>();
  if (error && !chunks) {
    const again = <Button onClick={() => refetch()}>{t("common.tryAgain")}</Button>;
    const text = t(`errors.${errorKey(error)}`);
    return <StatePanel role="alert" icon={CloudAlert} title={t("chunks.failed")} text={text} action={again} />;
  }
  if (!chunks) return <RowsSkeleton label={t("common.loading")} />;
  if (chunks.length === 0) return <StatePanel icon={Text} title={t("chunks.empty")} />;
  return (
    <ol ref={list} aria-label={t("chunks.list")} className="flex flex-col">
      {chunks.map((chunk) => (
        <ChunkItem key={chunk.id} chunk={chunk} documentId={documentId} />
      ))}
    </ol>
  );
}

function ChunkItem({ chunk, documentId }: { chunk: ChunkCard; documentId: string }) {
  const t = useTranslations();
  const [isOpen, setOpen] = useState(false);
  const { index, text, headings, pageStart, pageEnd, tokens, status } = chunk;
  const pages = t(pageStart === pageEnd ? "chunks.onPage" : "chunks.onPages", { start: pageStart, end: pageEnd });
  return (
    <li className="border-line border-b py-4 [contain-intrinsic-size:auto_120px] [content-visibility:auto] last:border-0">
      <div className="flex flex-wrap items-baseline gap-x-3 text-ink-soft text-xs">
        <h2 className="font-medium text-ink text-sm">{t("chunks.index", { index: index + 1 })}</h2>
        <Link href={`/documents/${documentId}?tab=read&page=${pageStart}`} className="text-accent hover:underline">
          {pages}
        </Link>
        <span>{t("counts.tokens", { count: tokens })}</span>
        {status !== "saved" && (
          <Badge tone={status === "failed" ? "bad" : "calm"} className="text-xs">
            {status === "failed" && <AlertTriangle aria-hidden />}
            {t(`chunks.status_${status}`)}
          </Badge>
        )}
      </div>
      {headings.length > 0 && <p className="mt-1 text-ink-soft text-xs">{headings.join(" › ")}</p>}
      <button
        type="button"
        data-row
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
        className="mt-2 block w-full max-w-3xl text-left"
      >
        <span className={classNames("whitespace-pre-line text-base", !isOpen && "line-clamp-3")}>
          {plainPassage(text)}
        </span>
      </button>
    </li>
  );
}
