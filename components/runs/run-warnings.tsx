import { AlertTriangle } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Document } from "#lib/domain/document.ts";

/** Pages that could not be read in full. */
export function RunWarnings({ document: { id, run } }: { document: Document }) {
  const t = useTranslations("run");
  if (run.warnings.length === 0) return null;
  return (
    <details className="border-line border-t px-4 py-2.5">
      <summary className="flex cursor-pointer items-center gap-3">
        <AlertTriangle aria-hidden className="size-4 text-warn" />
        {t("warnings", { count: run.warnings.length })}
      </summary>
      <ul className="mt-2 flex max-h-60 flex-col gap-1 overflow-y-auto pl-7">
        {run.warnings.map(({ page, message, fault }) => (
          <li key={`${page} ${message}`} className="text-ink-soft">
            <Link href={`/documents/${id}?tab=read&page=${page}`} className="text-accent hover:underline">
              {t("warningOn", { page })}
            </Link>
            {` · ${t("warning", { fault: fault ?? "none", message })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
