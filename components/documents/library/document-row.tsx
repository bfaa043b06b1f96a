import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { RunProgress } from "#components/runs/run-progress.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { formatDay } from "#lib/client/words/format-date.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { DocumentMenu } from "../commands/document-menu.tsx";
import { useDocumentDetails } from "../use-document-details.ts";
import { MediaIcon } from "./media-icon.tsx";
import { RowFrame, RowStatus } from "./row-frame.tsx";
import { RunOutcome } from "./run-outcome.tsx";

interface DocumentRowProps {
  document: Document;
  isSelected: boolean;
  onSelect: (documentId: string) => void;
}

export const DocumentRow = memo(function DocumentRow({ document, isSelected, onSelect }: DocumentRowProps) {
  const t = useTranslations("library");
  const { id, title, filename, mediaType, run } = document;
  const details = useDocumentDetails(document);
  const select = () => onSelect(id);
  return (
    <RowFrame className={classNames(isSelected && "bg-raised")}>
      <span className="relative grid size-5 place-items-center">
        <MediaIcon
          type={mediaType}
          className={classNames(
            "group-hover:invisible group-has-[:focus-visible]:invisible group-data-[selecting]/list:invisible",
          )}
        />
        <Checkbox
          checked={isSelected}
          onCheckedChange={select}
          aria-label={t("select", { name: title })}
          className={classNames(
            "absolute z-10 opacity-0 focus-visible:opacity-100 group-hover:opacity-100 group-has-[:focus-visible]:opacity-100 group-data-[selecting]/list:opacity-100",
          )}
        />
      </span>
      <div className="min-w-0">
        <Link
          data-row
          href={`/documents/${id}`}
          className="block truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
          onKeyDown={(event) => event.key === "x" && select()}
        >
          {title}
        </Link>
        <p className="truncate text-ink-soft text-xs">{[filename, ...details].join(" · ")}</p>
      </div>
      <RowStatus className="flex-wrap items-center gap-x-3 gap-y-1 max-lg:flex">
        {isEnded(run.status) ? <RunOutcome document={document} /> : <RunProgress run={run} name={title} />}
        <Counts document={document} className="text-ink-soft text-xs lg:hidden" />
      </RowStatus>
      <Figures document={document} />
      <div className="relative z-10 flex items-center justify-end gap-1">
        <DocumentMenu document={document} />
      </div>
    </RowFrame>
  );
});

function Figures({ document }: { document: Document }) {
  const { createdAt } = document;
  const locale = useLocale();
  return (
    <div className="hidden text-right text-xs lg:block">
      <Counts document={document} />
      <p className="text-ink-soft">
        <time dateTime={createdAt}>{formatDay(createdAt, locale)}</time>
      </p>
    </div>
  );
}

/** Nothing while nothing is found yet: a nought would look like a result. */
function Counts({ document: { counts, run }, className }: { document: Document; className?: string }) {
  const t = useTranslations("counts");
  if (counts.chunks === 0 || (counts.entities === 0 && !isEnded(run.status))) return null;
  return (
    <p className={classNames("tabular-nums", className)}>
      {t("entities", { count: counts.entities })} · {t("facts", { count: counts.facts })}
    </p>
  );
}
