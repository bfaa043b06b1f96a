import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { RunProgress } from "#components/runs/run-progress.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Document } from "#lib/domain/document.ts";
import { isEnded } from "#lib/domain/run.ts";
import { DocumentMenu } from "./document-menu.tsx";
import { MediaIcon } from "./media-icon.tsx";
import { RowFrame } from "./row-frame.tsx";
import { RunOutcome } from "./run-outcome.tsx";
import { useDocumentDetails } from "./use-document-details.ts";

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
      <div className="order-last col-span-3 min-w-0 md:order-none md:col-span-1">
        {isEnded(run.status) ? <RunOutcome document={document} /> : <RunProgress run={run} name={title} />}
        <Counts counts={document.counts} className="mt-1 text-ink-soft text-xs md:hidden" />
      </div>
      <Figures document={document} />
      <div className="relative z-10 flex items-center justify-end gap-1">
        <DocumentMenu document={document} />
      </div>
    </RowFrame>
  );
});

function Figures({ document: { counts, createdAt } }: { document: Document }) {
  const format = useFormatter();
  return (
    <div className="hidden text-right text-xs md:block">
      <Counts counts={counts} />
      <p className="text-ink-soft">
        <time dateTime={createdAt}>{format.dateTime(new Date(createdAt), { dateStyle: "medium" })}</time>
      </p>
    </div>
  );
}

function Counts({ counts, className }: { counts: Document["counts"]; className?: string }) {
  const t = useTranslations("counts");
  if (counts.chunks === 0) return null;
  return (
    <p className={className}>
      {t("entities", { count: counts.entities })} · {t("facts", { count: counts.facts })}
    </p>
  );
}
